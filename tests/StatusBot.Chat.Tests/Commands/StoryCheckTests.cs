using StatusBot.Facts;
using StatusBot.Testing;
using static StatusBot.Chat.Tests.CommandRun;

namespace StatusBot.Chat.Tests;

/// <summary>What will answer badly is named with what it does and what mends it, and the mend mends it.</summary>
public sealed class StoryCheckTests : IDisposable
{
    private static readonly Facts.Fact Opens = Some.Fact(), Closes = Some.Fact("acme-closes", "Acme shut its cellar for good");

    private readonly BotFolder folder = new(Opens, Closes);

    [Fact]
    public async Task NothingIsSaidOfAStoryThatIsInOrder()
    {
        await using var bot = await folder.OpenAsync();
        (await bot.RunAsync(Ann, "story check")).ShouldBeDone().Blocks
            .ShouldBe([new Said("Nothing stands out that would answer badly.")]);
    }

    [Fact]
    public Task ALapsedPlanWithAnOutcomeNearby() => MendsAsync(
        Some.Story(Opens, Some.Fact("acme-plan", "Acme was to open its vault in April", occurred: "2026-04", modality: Modality.Expected)),
        "The plan 'acme-plan' has lapsed, and 'acme-opens' may tell what became of it: Acme opened its vault",
        "fact edit --outcome-of acme-plan acme-opens");

    [Fact]
    public Task FactsThatSayNearlyTheSame() => MendsAsync(
        Some.Story(Opens, Some.Fact("acme-opens-2", "Acme has opened its vault")),
        "'acme-opens-2' says nearly what 'acme-opens' says: Acme has opened its vault", "fact merge --into acme-opens acme-opens-2");

    [Fact]
    public async Task AnArticleWithoutADateWhoseTextNamesOne()
    {
        await using var bot = await folder.OpenAsync();
        var text = folder.Write("note.txt", "The vault was shut again, we heard. Written on 3 March 2026 in the harbour by somebody else.");
        await bot.RunAsync(Ann, "articles add", ("url-or-file", text), ("id", "note"), ("published", ""), ("yes", "true"));
        await MendsAsync(bot, "The article 'note' has no date, and its text names 3 March 2026",
            "articles edit --published 2026-03-03 note");
    }

    [Fact]
    public async Task AnArticleThatStandsInAnother()
    {
        const string Same = "The council voted late on Monday to open the inner lock to three firms from June, and went home after that.";
        await using var bot = await folder.OpenAsync();
        foreach (var (id, end) in new[] { ("one", "."), ("two", ". It was late.") })
            await bot.RunAsync(Ann, "articles add", ("url-or-file", folder.Write($"{id}.txt", Same + end)), ("id", id),
                ("published", "2026-05-11"), ("yes", "true"));
        (await FindingsAsync(bot)).ShouldContain(one => one.Found == "100 % of the article 'two' stands in 'one' as well");
    }

    [Fact]
    public Task NamesThatDifferByANumberOnly() => MendsAsync(
        Story.Of([.. Some.Story(Opens, Closes).Terms(), Some.Entity("finch-1") with { Name = "Finch 1" },
            Some.Entity("finch-2") with { Name = "Finch 2" }]),
        "'Finch 1' and 'Finch 2' differ by a number only", "entity edit --alias finch finch-2");

    [Fact]
    public Task AFactAboutSix() => MendsAsync(
        Story.Of([.. Some.Story(Closes).Terms(), .. "bcdef".Select(letter => Some.Entity($"lab-{letter}")),
            Opens with { Entities = ["acme", .. "bcdef".Select(letter => $"lab-{letter}")] }]),
        "The fact 'acme-opens' is about 6 entities", "fact edit --entities acme acme-opens");

    [Fact]
    public async Task AnOverviewThatNothingFillsAndATopicOfOneFact()
    {
        folder.Ship(Story.Of([.. Some.Story(Opens, Closes, Some.Fact("acme-pays", "A visit to Acme costs 3 crowns", topic: "note")).Terms(),
            Some.Topic("cost") with { Overview = 1, Description = "What it costs" }]));
        await using var bot = await folder.OpenAsync();
        (await FindingsAsync(bot)).ShouldBe([
            ("Nothing fills the topic 'cost' of the overview: no fact of it holds", "fact edit --topic cost acme-pays"),
            ("The topic 'note' holds one fact, 'acme-pays'", "fact edit --topic cost acme-pays")]);
    }

    public void Dispose() => folder.Dispose();

    private async Task MendsAsync(Story story, string found, string command)
    {
        folder.Ship(story);
        await using var bot = await folder.OpenAsync();
        await MendsAsync(bot, found, command);
    }

    /// <summary>It is found, and its button mends it.</summary>
    private static async Task MendsAsync(Bot bot, string found, string command)
    {
        (await FindingsAsync(bot)).ShouldContain((found, command));
        var table = (Table)(await bot.RunAsync(Ann, "story check")).Blocks.Single();
        var mend = table.Buttons[table.Rows.Index().Single(row => row.Item[0] == found).Index].Single();
        (await bot.RunAsync(Ann, mend.Command, [.. mend.Values.Select(pair => (pair.Key, pair.Value))])).ShouldBeDone();
        (await FindingsAsync(bot)).ShouldNotContain(one => one.Found == found);
    }

    private static async Task<IReadOnlyList<(string Found, string Command)>> FindingsAsync(Bot bot) =>
        [.. (await bot.RowsAsync(Ann, "story check")).EnumerateArray()
            .Select(row => (row.GetProperty("found").GetString()!, row.GetProperty("command").GetString()!))];
}
