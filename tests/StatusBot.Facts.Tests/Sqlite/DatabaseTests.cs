namespace StatusBot.Facts.Tests;

public sealed class DatabaseTests
{
    [Fact]
    public void ADataSourceIsTheFilesPath() => Database.Parse("Data Source=/var/lib/bot.db").Path.ShouldBe("/var/lib/bot.db");

    [Theory]
    [InlineData("Host=db;Username=bot;Password=secret", "PostgreSQL is not supported yet: use a SQLite database, as in Data Source=PATH.")]
    [InlineData("Data Source=:memory:", "The connection string names no file: expected Data Source=PATH.")]
    [InlineData("", "The connection string names no file: expected Data Source=PATH.")]
    [InlineData("bot.db", "That is no connection string: expected Data Source=PATH.")]
    [InlineData("Data Source=bot.db;Mode=Memory", "The connection string holds more than is understood: expected Data Source=PATH, Mode=ReadOnly and Default Timeout=SECONDS.")]
    [InlineData("Data Source=bot.db;Password=secret", "The connection string holds more than is understood: expected Data Source=PATH, Mode=ReadOnly and Default Timeout=SECONDS.")]
    [InlineData("Data Source=bot.db;Default Timeout=soon", "The connection string holds more than is understood: expected Data Source=PATH, Mode=ReadOnly and Default Timeout=SECONDS.")]
    public void WhatIsNoSuchConnectionIsRefusedWithoutItsText(string text, string sentence) =>
        Should.Throw<StoreException>(() => Database.Parse(text)).Message.ShouldBe(sentence);
}
