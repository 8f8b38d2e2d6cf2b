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
    [InlineData("Data Source=bot.db;Mode=Memory",
        "The connection string holds more than is understood: expected Data Source=PATH, Mode=ReadOnly and Default Timeout=SECONDS.")]
    [InlineData("Data Source=bot.db;Password=secret",
        "The connection string holds more than is understood: expected Data Source=PATH, Mode=ReadOnly and Default Timeout=SECONDS.")]
    [InlineData("Data Source=bot.db;Default Timeout=soon",
        "The connection string holds more than is understood: expected Data Source=PATH, Mode=ReadOnly and Default Timeout=SECONDS.")]
    public void WhatIsNoSuchConnectionIsRefusedWithoutItsText(string text, string sentence) =>
        Should.Throw<StoreException>(() => Database.Parse(text)).Message.ShouldBe(sentence);

    [Theory]
    [InlineData("p/a=b.db", "/home/ann/p/a=b.db")]
    [InlineData("a=b.db", "/home/ann/a=b.db")]
    [InlineData("my facts.db", "/home/ann/my facts.db")]
    [InlineData("../x.db", "/home/x.db")]
    [InlineData("C:bot.db", "/home/ann/C:bot.db")]
    [InlineData("./-x.db", "/home/ann/-x.db")]
    [InlineData("Data Source=x.db", "/home/ann/x.db")]
    [InlineData("DataSource=/y/x.db", "/y/x.db")]
    [InlineData("data source = 'a;b=c.db'", "/home/ann/a;b=c.db")]
    public void APathIsReadFromTheCallersFolder(string text, string path) => Database.Read(text, "/home/ann").Path.ShouldBe(path);

    [Theory]
    [InlineData("~/x.db")]
    [InlineData("Data Source=~/x.db")]
    public void ATildeIsTheHomeFolder(string text) =>
        Database.Read(text, "/tmp").Path.ShouldBe(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "x.db"));

    [Theory]
    [InlineData(":memory:", "':memory:' is no path of a database: a database in memory would be lost at the end; name a file.")]
    [InlineData("file:x.db?mode=memory", "'file:x.db?mode=memory' is no path of a database: it is an address; name a file.")]
    [InlineData("sqlite:///x.db", "'sqlite:///x.db' is no path of a database: it is an address; name a file.")]
    [InlineData("postgres://db/bot", "'postgres://db/bot' is no path of a database: it is an address; name a file.")]
    [InlineData("~ann/x.db",
        "'~ann/x.db' is no path of a database: only ~/ is expanded, to your home folder; write ./ before a name that starts with ~.")]
    [InlineData("$HOME/x.db",
        "'$HOME/x.db' is no path of a database: a variable is not expanded here; write ./ before a name that starts so.")]
    [InlineData("-", "'-' is no path of a database: it starts with a hyphen; write ./ before it.")]
    [InlineData("--data", "'--data' is no path of a database: it starts with a hyphen; write ./ before it.")]
    [InlineData(" x.db", "' x.db' is no path of a database: it starts or ends with white space.")]
    [InlineData("", "'' is no path of a database: it is empty.")]
    [InlineData("x\n.db", "'x .db' is no path of a database: it holds a control character.")]
    [InlineData("p/", "'p/' is no path of a database: it ends like a folder; name a file in it.")]
    [InlineData("Data Sorce=x.db;Mode=ReadOnly", "That is no connection string: expected Data Source=PATH.")]
    [InlineData("Mode=Memory", "The connection string names no file: expected Data Source=PATH.")]
    [InlineData("Host=db;Password=secret", "PostgreSQL is not supported yet: use a SQLite database, as in Data Source=PATH.")]
    [InlineData("/tmp", "/tmp is a folder: name a file in it, as in /tmp/statusbot.db.")]
    public void WhatWouldMakeAFileThatNobodyMeantIsRefused(string text, string sentence) =>
        Should.Throw<StoreException>(() => Database.Read(text, "/home/ann")).Message.ShouldBe(sentence);

    [Fact]
    public void ALinkIsItsTarget()
    {
        using var folder = new StatusBot.Testing.TemporaryFolder();
        File.CreateSymbolicLink(folder["link.db"], folder.Write("real.db", ""));
        Database.Read("link.db", folder.Path).Path.ShouldBe(folder["real.db"]);
    }
}
