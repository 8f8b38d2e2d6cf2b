using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>Who may do what: denied unless granted, to a person or to one of their groups.</summary>
public sealed class RightsTests : IAsyncLifetime
{
    private static readonly Person Zoe = new(Channel.Web, "zoe", "Zoe") { Groups = ["discord-role:7"] };

    private readonly BotFolder folder = new(Some.Fact());
    private Bot bot = null!;

    public static TheoryData<string> Commands => [.. CommandList.All.Select(command => command.Name)];

    public async ValueTask InitializeAsync() => bot = await folder.OpenAsync();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task EveryCommandIsDeniedWithoutItsRightWhichTheDenialNamesAndTakenWithIt(string name)
    {
        var needed = CommandList.Find(name)!.Right;
        foreach (var right in Rights.All)
        {
            var person = Zoe with { Id = $"zoe-{Words.Of(right)}" };
            if (right != Right.Ask)
                (await bot.ChangeAsync(new Change.Define(new Grant(person.Id, [Words.Of(right)])), Some.Ann))
                    .ShouldNotBeOfType<ChangeOutcome.Stale>();
            var problem = (await bot.RunAsync(person, name)).Problem ?? "";
            var isAllowed = needed == Right.Ask || right == needed || right == Right.Administer;
            problem.StartsWith($"Zoe may not do that: it takes the right to {Words.Of(needed)}, which ", StringComparison.Ordinal)
                .ShouldBe(!isAllowed, $"{name} with the right to {right}: {problem}");
        }
    }

    [Fact]
    public async Task WhatIsGrantedHoldsAtOnceAndAfterAStart()
    {
        (await bot.RunAsync(Zoe, "gap list")).Kind.ShouldBe(ReplyKind.Refused);
        (await bot.RunAsync(Some.Ann, "rights grant", ("who", "Zoe"), ("may", "accept, propose"))).ShouldBeDone();
        (await bot.RunAsync(Zoe, "gap list")).ShouldBeDone();
        await bot.DisposeAsync();
        bot = await folder.OpenAsync();
        (await bot.RunAsync(Zoe, "gap list")).ShouldBeDone();
        (await bot.RowsAsync(Some.Ann, "rights list")).ToString().ShouldBe("""[{"who":"zoe","rights":["accept","propose"]}]""");
        (await bot.RunAsync(Some.Ann, "rights revoke", ("who", "zoe"), ("may", "accept"))).ShouldBeDone();
        (await bot.RunAsync(Zoe, "gap list")).Problem!.ShouldStartWith("Zoe may not do that: it takes the right to accept,");
    }

    [Fact]
    public async Task AGroupsRightsAreItsMembers()
    {
        (await bot.RunAsync(Some.Ann, "rights grant", ("who", "discord-role:7"), ("may", "accept"))).ShouldBeDone();
        (await bot.RunAsync(Zoe, "gap list")).ShouldBeDone();
        (await bot.RunAsync(Zoe with { Groups = [] }, "gap list")).Kind.ShouldBe(ReplyKind.Refused);
    }

    [Fact]
    public async Task AGrantIsInTheLedgerAndTakenBackByWhoAdministersAlone()
    {
        var granted = await bot.RunAsync(Some.Ann, "rights grant", ("who", "zoe"), ("may", "accept"), ("why", "she asked"));
        (await bot.RowsAsync(Some.Ann, "audit list", ("of", "zoe")))[0].GetProperty("why").GetString().ShouldBe("she asked");
        (await bot.RunAsync(Zoe, "fact undo", ("position", granted.UndoOf()))).Problem!
            .ShouldStartWith("Zoe may not do that: it takes the right to administer,");
        (await bot.RunAsync(Some.Ann, "fact undo", ("position", granted.UndoOf()))).ShouldBeDone();
        bot.RightsOf(Zoe).ShouldBe([Right.Ask]);
    }

    [Fact]
    public async Task WhoTakesTheLastAdministratorAwayIsTold()
    {
        (await GrantAsync("accept")).ShouldNotContain(Unguarded);
        (await GrantAsync("administer")).ShouldNotContain(Unguarded);
        (await bot.RunAsync(Some.Ann, "rights revoke", ("who", "zoe"), ("may", "accept"))).Notes.ShouldNotContain(Unguarded);
        (await bot.RunAsync(Some.Ann, "rights revoke", ("who", "zoe"))).Notes.ShouldContain(Unguarded);
    }

    private const string Unguarded =
        "Nobody administers the bot any more: at the machine all is allowed, and its next start prints a link for whoever starts it";

    private async Task<IReadOnlyList<string>> GrantAsync(string may) =>
        (await bot.RunAsync(Some.Ann, "rights grant", ("who", "zoe"), ("may", may))).ShouldBeDone().Notes;

    [Theory]
    [InlineData("everything", "There is no right 'everything': expected one or more of propose, accept, retract, schedule, train, " +
        "administer, with commas between.")]
    [InlineData(" , ", "No right is named: expected one or more of propose, accept, retract, schedule, train, administer, with commas " +
        "between.")]
    public async Task ARightThatIsNoneIsSaid(string may, string sentence) =>
        (await bot.RunAsync(Some.Ann, "rights grant", ("who", "zoe"), ("may", may))).ShouldBeRefused(sentence);

    [Fact]
    public async Task WhoeverIsElsewhereNamesNoPlaceOfTheMachine()
    {
        (await bot.RunAsync(Some.Ann, "rights grant", ("who", "zoe"), ("may", "administer"))).ShouldBeDone();
        const string Sentence =
            "That names a place on the bot's machine, which only who sits there can: hand over the document itself, or its address.";
        (await bot.RunAsync(Zoe, "backup", ("file", folder.Write("x", "")))).ShouldBeRefused(Sentence);
        (await bot.RunAsync(Zoe, "articles add", ("url-or-file", folder.Write("x.txt", "Words.")))).ShouldBeRefused(Sentence);
        (await bot.RunAsync(Zoe, "facts import", ("file", folder.Write("x.yaml", "facts: []")))).ShouldBeRefused(Sentence);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        folder.Dispose();
    }
}
