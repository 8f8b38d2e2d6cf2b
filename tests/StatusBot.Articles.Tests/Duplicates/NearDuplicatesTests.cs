using System.Text;
using StatusBot.Facts;

namespace StatusBot.Articles.Tests;

public sealed class NearDuplicatesTests
{
    private const string Vote = "The council voted late on Monday to open the inner lock to three firms from June.";
    private const string Key = "Nobody has been given a key, said the woman who chairs the council after the vote.";
    private const string Gates = "The engineers found that the gates can bear twelve openings a day and no more than that.";
    private const string Ferries = "The ferries need four openings a day, and they complained about the fishmongers and their boats.";
    private const string Own = "Our reporter stood on the quay all night long, and counted the people who came with lanterns.";

    [Fact]
    public void ParagraphsThatStandElsewhereAreNamed() => Told(
        [Own, Vote, Key, Gates, "Ferries", Own + " And more of them."], ("gazette", [Gates, Vote, Key]), ("leaflet", [Ferries]))
        .ShouldBe(["Paragraphs 2 to 4 stand in the article 'gazette' as well: the same origin?"]);

    [Fact]
    public void AFewChangedWordsHideNothing() => Told(
        [Own, "“THE COUNCIL voted late on Tuesday to open the inner lock to three firms from June,” it said."], ("gazette", [Vote]))
        .ShouldBe(["Paragraph 2 stands in the article 'gazette' as well: the same origin?"]);

    [Fact]
    public void TheSameTextInAnotherOrderIsThere() => Told([Vote, "A heading", Gates], ("gazette", [Gates, Own, Vote]))
        .ShouldBe(["The whole text stands in the article 'gazette' as well: is it the same article?"]);

    [Fact]
    public void TheOneWithMostComesFirst() => Told(
        [Vote, Own, Gates, Ferries, Key], ("a", [Vote]), ("b", [Key, Vote, Ferries]), ("c", [Own]))
        .ShouldBe([
            "Paragraphs 1 and 4 to 5 stand in the article 'b' as well: the same origin?",
            "Paragraph 1 stands in the article 'a' as well: the same origin?",
            "Paragraph 2 stands in the article 'c' as well: the same origin?",
        ]);

    [Fact]
    public void ShortLinesAndCommonPhrasesAreNoDuplicates() =>
        Told(["The council said on Monday", "The council voted late on Monday, and went home."],
            ("gazette", [Vote, "The council said on Monday"]))
            .ShouldBeEmpty();

    private static IEnumerable<string> Told(string[] text, params (string Id, string[] Paragraphs)[] others) =>
        new NearDuplicates(Text(text)).In(others.Select(other => KeyValuePair.Create(other.Id, Text(other.Paragraphs))))
            .Select(near => near.ToString());

    private static ArticleText Text(string[] paragraphs) => ArticleText.Of(Encoding.UTF8.GetBytes(string.Join('\n', paragraphs)));
}
