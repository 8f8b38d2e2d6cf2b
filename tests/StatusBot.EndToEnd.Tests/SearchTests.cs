namespace StatusBot.EndToEnd.Tests;

public sealed class SearchTests(ShippedSite site) : IDisposable
{
    private readonly Place place = new();

    [Fact]
    public async Task WordsAndNamesFindFactsWithTheirSources()
    {
        var found = (await (await site.ProgramAsync()).RunAsync("facts", "search", "Open AI offers", "--json", "--limit", "3"))
            .ShouldBeDone().Json;
        found.GetArrayLength().ShouldBe(3);
        foreach (var fact in found.EnumerateArray())
        {
            fact.GetProperty("entities").EnumerateArray().Select(entity => entity.GetString()).ShouldContain("openai");
            fact.GetProperty("citations").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task FiltersGoTogether()
    {
        var program = await site.ProgramAsync();
        var disputed = (await program.RunAsync("facts", "search", "--disputed", "--json")).ShouldBeDone().Json.EnumerateArray().ToList();
        disputed.ShouldNotBeEmpty();
        disputed.ShouldAllBe(fact => fact.GetProperty("claim").GetString() != null);
        var meetings = (await program.RunAsync("facts", "search", "--disputed", "--topic", "meeting", "--modality", "Reported", "--from",
            "2026-01-01", "--json")).ShouldBeDone().Json;
        var undated = (await program.RunAsync("facts", "search", "--undated", "--json")).ShouldBeDone().Json.EnumerateArray().ToList();
        undated.ShouldAllBe(fact => fact.GetProperty("occurred").GetString() == null);
        meetings.GetArrayLength().ShouldBeLessThan(disputed.Count);
        meetings.EnumerateArray().ShouldAllBe(
            fact => fact.GetProperty("topic").GetString() == "meeting" && fact.GetProperty("modality").GetString() == "reported");
    }

    [Theory]
    [InlineData]
    [InlineData("--topic", "meeting")]
    [InlineData("--entity", "anthropic")]
    [InlineData("--topic", "access", "--entity", "eu")]
    public async Task TheListAndTheSearchGiveTheSameFactsForTheSameFilters(params string[] filters)
    {
        var program = await site.ProgramAsync();
        var (list, search) = (await FactsAsync("list"), await FactsAsync("search"));
        list.ShouldNotBeEmpty();
        search.ShouldBe(list);

        async Task<IEnumerable<string>> FactsAsync(string verb) =>
            (await program.RunAsync(["facts", verb, .. filters, "--json"])).ShouldBeDone().Json.EnumerateArray()
                .OrderBy(fact => fact.GetProperty("id").GetString(), StringComparer.Ordinal).Select(fact => fact.GetRawText());
    }

    [Fact]
    public async Task ForAPersonAFoundFactIsARow()
    {
        var lines = (await (await site.ProgramAsync()).RunAsync("facts", "search", "--topic", "meeting")).ShouldBeDone().Lines;
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => line.Split('\t').Length == 6);
    }

    [Fact]
    public async Task WhatNoFactHoldsFindsNothing() =>
        (await (await site.ProgramAsync()).RunAsync("facts", "search", "zanzibar", "--json")).ShouldBeDone().Out.ShouldBe("[]\n");

    [Theory]
    [InlineData("There is no entity 'Open AI': the nearest are openai, gpt-5-5-cyber, crypto.", "--entity", "Open AI")]
    [InlineData("There is no article 'nothing': expected 000_c19f074716690b5e, 001_2318671023843806, 002_55f410b47534b8aa, " +
        "003_44a8c3d23c4216bf, 004_93ce98f6e2fb399f.", "--article", "nothing")]
    [InlineData("No day is from 2026-05-12 to 2026-05-11: the first day is after the last.", "--from", "2026-05-12", "--to", "2026-05-11")]
    [InlineData("There is no modality 'sure': expected confirmed, reported, denied, declined, expected, analysis. See 'statusbot facts " +
        "search --help'.", "--modality", "sure")]
    [InlineData("'0' is no number: --limit takes a whole number of 1 or more. See 'statusbot facts search --help'.", "--limit", "0")]
    [InlineData("'--entitty' is no option of this verb: expected --entity, --article, --undated, --limit, --settings, --topic, " +
        "--claim, --modality. See 'statusbot facts search --help'.", "--entitty")]
    public async Task AFilterThatMakesNoSenseIsTold(string sentence, params string[] filter) =>
        (await (await site.ProgramAsync()).RunAsync(["facts", "search", .. filter])).ShouldFail(2, sentence);

    [Fact]
    public async Task TextThatLooksLikeAnOptionGoesBehindTwoHyphens()
    {
        var program = await site.ProgramAsync();
        (await program.RunAsync("facts", "search", "--json", "--", "--zanzibar")).ShouldBeDone().Json.GetArrayLength().ShouldBe(0);
        (await program.RunAsync("ask", "--json", "--", "--jsonl")).ShouldBeDone().Json.GetProperty("outcome").GetString()
            .ShouldBe("unknown");
    }

    [Fact]
    public async Task ChangesAreWhatCameAfterTheShippedFacts()
    {
        var program = await place.ServedAsync();
        (await program.RunAsync("changes", "--json")).ShouldBeDone().Out.ShouldBe("[]\n");
        var statement = (await program.RunAsync("facts", "list", "--json")).Json[0].GetProperty("statement").GetString()!;
        var export = (await program.RunAsync("facts", "export")).Out;
        (await program.RunAsync("facts", "import", place.Write("changed.yaml", export.Replace(statement, "Something else was said"))))
            .ShouldBeDoneWithAdvice();
        var change = (await program.RunAsync("changes", "--since", "2026-01-01", "--json")).ShouldBeDone().Json[0];
        (change.GetProperty("action").GetString(), change.GetProperty("fact").GetProperty("statement").GetString())
            .ShouldBe(("edited", "Something else was said"));
        (await program.RunAsync("changes")).ShouldBeDone().Lines.Single().ShouldEndWith("\tSomething else was said\t");
        (await program.RunAsync("changes", "--since", "9999-12-31", "--json")).Exit.ShouldBe(2);
    }

    public void Dispose() => place.Dispose();
}
