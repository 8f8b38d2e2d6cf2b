using FsCheck;
using FsCheck.Fluent;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class TermTests
{
    public static TheoryData<Func<object>, string> Wrong => new()
    {
        { () => Some.Fact(id: "Acme"), "the id 'Acme' is not made of lower-case letters and digits, with single hyphens between them." },
        { () => Some.Fact(id: "a--b"), "the id 'a--b' is not made of lower-case letters and digits, with single hyphens between them." },
        { () => Some.Fact(id: ""), "the id is not made of lower-case letters and digits, with single hyphens between them." },
        { () => Some.Fact(statement: " "), "the statement ' ' is empty." },
        { () => Some.Fact(statement: "It ends."), "the statement 'It ends.' ends with a full stop." },
        { () => Some.Fact(statement: "two\nlines"), "the statement 'two lines' holds a line break or another character that is no text." },
        { () => Some.Fact(statement: "half \ud83d a pair"),
            "the statement 'half \ud83d a pair' holds a line break or another character that is no text." },
        { () => Some.Fact(statement: "hidden \u202E order"),
            "the statement 'hidden \u202E order' holds a line break or another character that is no text." },
        { () => Some.Fact(statement: "space "), "the statement 'space ' starts or ends with white space." },
        { () => Some.Fact(
            statement: new string('a', 301)), $"the statement '{new string('a', 59)}…' has 301 characters, and 300 are allowed." },
        { () => Some.Fact() with { Entities = [] }, "the entities are missing: at least one is needed." },
        { () => Some.Fact() with { Entities = ["acme", "acme"] }, "the entities hold 'acme' twice." },
        { () => Some.Fact() with { Keywords = Some.Fact().Entities, Entities = ["a b"] },
            "the item of entities 'a b' is not made of lower-case letters and digits, with single hyphens between them." },
        { () => Some.Fact() with { Citations = [] }, "the citations are missing: at least one is needed." },
        { () => Some.Citation(paragraph: 0), "the paragraph is 0, and must be 1 or more." },
        { () => Some.Citation(quote: "one two three four five six seven eight nine"),
            "the quote 'one two three four five six seven eight nine' has 9 words, and 8 are allowed." },
        { () => Some.Citation(article: "../etc"), "the article '../etc' is not made of letters, digits, hyphens, underscores and dots." },
        { () => Some.Citation() with { Sha256 = Some.Hash.ToUpperInvariant() },
            $"the sha256 '{Some.Hash.ToUpperInvariant()[..59]}…' is not made of 64 lower-case hexadecimal digits." },
        { () => Some.Article() with { Language = "english please" },
            "the language 'english please' is not a language: expected a tag such as en or pt-BR." },
        { () => Some.Topic() with { ReviewDays = 0 }, "the reviewDays is 0, and must be 1 or more." },
        { () => Some.Topic() with { RowPlace = 0 }, "the rowPlace is 0, and must be 1 or more." },
        { () => Some.Topic() with { Overview = 0 }, "the overview is 0, and must be 1 or more." },
        { () => new Author("", "console"), "the name is empty." },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void AWrongValueCannotBeMade(Func<object> make, string sentence) =>
        Should.Throw<TermException>(make).Message.ShouldBe(sentence);

    [Fact]
    public void TermsAreEqualWhenTheirListsHoldTheSame()
    {
        (Some.Fact() with { Keywords = ["one", "two"] }).ShouldBe(Some.Fact() with { Keywords = ["one", "two"] });
        (Some.Fact() with { Keywords = ["one", "two"] }).ShouldNotBe(Some.Fact() with { Keywords = ["two", "one"] });
        Some.Story(Some.Fact()).GetHashCode().ShouldBe(Some.Story(Some.Fact()).GetHashCode());
    }

    [Fact]
    public void AListThatIsChangedLaterDoesNotChangeTheTerm()
    {
        var keywords = new List<string> { "one" };
        var fact = Some.Fact() with { Keywords = keywords };
        keywords.Add("two");
        fact.Keywords.ShouldBe(["one"]);
    }

    [Fact]
    public void ATermIsTheSameAfterTheDatabaseHadIt() =>
        Prop.ForAll(Stories.Story.ToArbitrary(), story =>
        {
            foreach (var term in story.Terms()) Documents.Read(TermKey.Of(term).Kind, Documents.Write(term)).ShouldBe(term);
        }).QuickCheckThrowOnFailure();
}
