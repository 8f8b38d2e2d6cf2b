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
        var reply = await RunAsync(command, (option, "nothing"));
        reply.Kind.ShouldBe(ReplyKind.Misused);
        reply.Problem.ShouldBe($"There is no {option} 'nothing': expected {known}.");
    }

    [Theory]
    [InlineData("from", "today")]
    [InlineData("from", "this Tuesday")]
    public async Task ARelativeDayIsSeenFromTheBotsOwnDay(string option, string day)
    {
        (await RunAsync("facts search", (option, day))).Json!.ShouldContain("\"late\"");
        (await RunAsync("facts search", (option, day))).Json!.ShouldNotContain("acme-opens");
    }

    public void Dispose() => folder.Dispose();

    private async Task<Reply> RunAsync(string command, params (string Name, string Value)[] values)
    {
        await using var bot = await folder.OpenAsync();
        var person = new Person(Channel.CommandLine, "ann", "Ann");
        return await bot.RunAsync(
            new(command, values.ToDictionary(value => value.Name, value => value.Value), person, "here", Rows: true),
            cancel: TestContext.Current.CancellationToken);
    }
}
