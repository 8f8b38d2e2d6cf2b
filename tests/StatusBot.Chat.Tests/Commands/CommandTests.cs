using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>What every command does with what it is told.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly BotFolder folder = new(
        Some.Fact(), Some.Fact("late", "Acme closed its vault", occurred: "2026-05-12"), Some.Fact("undated", occurred: null));

    [Theory]
    [InlineData("topic", "facts list", "access")]
    [InlineData("topic", "facts search", "access")]
    [InlineData("entity", "facts list", "acme")]
    [InlineData("entity", "facts search", "acme")]
    [InlineData("article", "facts search", "gazette")]
    [InlineData("article", "articles verify", "gazette")]
    [InlineData("claim", "facts search", "who-holds-it")]
    public async Task AnUnknownNameIsAWrongCallAndIsAnsweredWithAllThatThereAre(string option, string command, string known)
    {
        await using var bot = await folder.OpenAsync();
        var reply = await bot.RunAsync(CommandRun.Ann, command, (option, "nothing"));
        reply.Kind.ShouldBe(ReplyKind.Misused);
        reply.Problem.ShouldBe($"There is no {option} 'nothing': expected {known}.");
    }

    [Theory]
    [InlineData("from", "today")]
    [InlineData("from", "this Tuesday")]
    public async Task ARelativeDayIsSeenFromTheBotsOwnDay(string option, string day)
    {
        await using var bot = await folder.OpenAsync();
        (await bot.RowsAsync(CommandRun.Ann, "facts search", (option, day))).EnumerateArray()
            .Select(row => row.GetProperty("id").GetString()).ShouldBe(["late"]);
    }

    public void Dispose() => folder.Dispose();
}
