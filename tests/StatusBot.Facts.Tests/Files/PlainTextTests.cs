using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>What YAML takes for something other than a text: coming in it stands for nothing, going out it is quoted.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("~")]
    [InlineData("")]
    [InlineData("!!null x")]
    public void AKeyWithoutAValueCountsAsLeftOut(string nothing)
    {
        string[] keys =
        [
            "id: gazette", $"title: {nothing}", "label: the Gazette", $"author: {nothing}", $"published: {nothing}", "language: en",
            $"sha256: {Some.Hash}",
        ];
        var read = StoryFiles.ReadText($"""
            articles:
              - {Item(keys)}
            origins: {nothing}
            """);
        read.Articles.Single().ShouldBe(new Article("gazette", null, "the Gazette", null, null, null, null, null, "en", Some.Hash));
    }

    [Theory]
    [InlineData("question: null", "story.yaml:2: the key 'question' is missing.")]
    [InlineData("question: ''", "story.yaml:3: the question is empty.")]
    public void AKeyThatMustHaveAValueIsMissingWithoutOne(string question, string sentence) =>
        ProblemsOf($"claims:\n  - id: who\n    {question}\n").ShouldBe(sentence);

    [Theory]
    [InlineData("[~, OpenUI]")]
    [InlineData("[null]")]
    public void ANameIsNeverNothing(string aliases) => ProblemsOf(
        $"kinds: [{{id: lab, name: lab, plural: labs}}]\nentities:\n  - {{id: acme, name: Acme, kind: lab, aliases: {aliases}}}")
        .ShouldBe("story.yaml:3: the item of aliases is empty.");

    [Fact]
    public void ANullInQuotationMarksIsAText() =>
        StoryFiles.ReadText("claims: [{id: who, question: 'null'}, {id: why, question: !!str ~}]").Claims.Select(claim => claim.Question)
            .ShouldBe(["null", "~"]);

    [Theory]
    [InlineData("no")]
    [InlineData("NO")]
    [InlineData("on")]
    [InlineData("Off")]
    [InlineData("y")]
    [InlineData("N")]
    [InlineData("True")]
    [InlineData("~")]
    [InlineData("Null")]
    [InlineData("=")]
    [InlineData("<<")]
    [InlineData("12")]
    [InlineData("+12")]
    [InlineData("-1_000")]
    [InlineData("1,000")]
    [InlineData("010")]
    [InlineData("0o14")]
    [InlineData("0b1010")]
    [InlineData("0xFF")]
    [InlineData("1.5")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1e3")]
    [InlineData("6.02E+23")]
    [InlineData(".inf")]
    [InlineData("-.INF")]
    [InlineData(".NaN")]
    [InlineData("190:20:30")]
    [InlineData("12:30")]
    [InlineData("2026-05-11")]
    [InlineData("2026-5-1")]
    [InlineData("2026-05-11T10:00:00Z")]
    [InlineData("2026-05-11 10:00:00 +2")]
    [InlineData(":symbol")]
    public void ATextThatAnotherReaderWouldTakeForSomethingElseIsQuoted(string text) =>
        Written(text).ShouldBe($"claims:\n  - id: who\n    question: '{text}'\n");

    [Theory]
    [InlineData("40 companies")]
    [InlineData("GPT-5.5")]
    [InlineData("nobody")]
    [InlineData("one")]
    public void AnOrdinaryTextIsNot(string text) => Written(text).ShouldBe($"claims:\n  - id: who\n    question: {text}\n");

    [Fact]
    public void IdsNamesAndDatesAreTextsToEveryReader()
    {
        var written = StoryFiles.Write(Story.Empty with
        {
            Entities = [Some.Entity("no", "lab", "NO", "on") with { Name = "No" }],
            Facts = [Some.Fact() with { Entities = ["no"] }],
        });
        written.ShouldContain("  - id: 'no'\n    name: 'No'\n    kind: lab\n    aliases: ['NO', 'on']\n");
        written.ShouldContain("entities: ['no']\n    occurred: '2026-05-11'\n");
        written.ShouldContain("paragraph: 1\n");
    }

    private static string Item(params string[] keys) => string.Join("\n    ", keys);
    private static string Written(string question) => StoryFiles.Write(Story.Empty with { Claims = [new("who", question)] });
    private static string ProblemsOf(string text) => Should.Throw<StoryFormatException>(() => StoryFiles.ReadText(text)).Message;
}
