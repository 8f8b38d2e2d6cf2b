using System.Text;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class CitationCheckTests : IDisposable
{
    private const string Text =
        "The Gazette\n\n  Acme opened its vault on Monday. Nobody else did.  \n \nMr. Doe said that the U.S. did not ask. “It isn’t so.”\n";

    private readonly TemporaryFolder folder = new();

    public CitationCheckTests() => folder.Write("gazette.txt", Text);

    [Theory]
    [InlineData(2, "Acme opened its vault")]
    [InlineData(2, "Nobody else did.")]
    [InlineData(3, "the U.S. did not ask")]
    [InlineData(3, "isn’t so")]
    public void AQuotationThatStandsThereIsProved(int paragraph, string quote) => ProblemOf(paragraph, quote).ShouldBeNull();

    [Theory]
    [InlineData(2, "Acme opens its vault", "and 'Acme opens its vault' does not stand there word for word.")]
    [InlineData(2, "cme opened", "and 'cme opened' does not stand there word for word.")]
    [InlineData(2, "acme opened", "and 'acme opened' does not stand there word for word.")]
    [InlineData(1, "Acme opened", "and 'Acme opened' does not stand there word for word.")]
    [InlineData(4, "Acme opened", "which has 3 paragraphs.")]
    public void AQuotationThatDoesNotStandThereIsRefused(int paragraph, string quote, string ending) =>
        ProblemOf(paragraph, quote).ShouldBe($"the fact 'acme-opens' cites paragraph {paragraph} of 'gazette', {ending}");

    [Theory]
    [InlineData(2, "else did")]
    [InlineData(3, "Mr. Doe said")]
    [InlineData(3, "“It")]
    public void AQuotationMustHoldTheNegationOfItsSentence(int paragraph, string quote) =>
        ProblemOf(paragraph, quote).ShouldBe(
            $"the fact 'acme-opens' cites paragraph {paragraph} of 'gazette', and '{quote}' leaves out the negation of its sentence: " +
            "quote it, or say in negationElsewhere why it concerns something else.");

    [Fact]
    public void ANegationElsewhereIsExcused() => ProblemOf(3, "Mr. Doe said", "that Mr. Doe spoke is not denied").ShouldBeNull();

    [Fact]
    public void AParagraphThatWasChangedIsTold()
    {
        var citation = new Citation("gazette", 2, "Acme opened", Some.Hash);
        Verify(citation).ShouldBe([$"the fact 'acme-opens' cites paragraph 2 of 'gazette', whose hash is {HashOf(2)}."]);
    }

    [Fact]
    public void AnArticleThatWasChangedIsTold()
    {
        folder.Write("gazette.txt", Text + "More.");
        var hash = ArticleText.Find(folder.Path, "gazette")!.Sha256;
        Verify(new Citation("gazette", 2, "Acme opened", HashOf(2)))
            .ShouldBe([$"the text of the article 'gazette' has changed: its hash is {hash}."]);
    }

    [Fact]
    public void AMissingTextIsToldOnce()
    {
        File.Delete(folder["gazette.txt"]);
        Verify(new Citation("gazette", 2, "Acme opened", Some.Hash)).ShouldBe(["the text 'gazette.txt' is not there."]);
    }

    [Fact]
    public void AHashIsThatOfTheTextAsPublished() =>
        ArticleText.HashOf(" abc\n").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    public void Dispose() => folder.Dispose();

    private static string HashOf(int paragraph) =>
        ArticleText.HashOf(ArticleText.Of(Encoding.UTF8.GetBytes(Text)).Paragraphs[paragraph - 1]);

    private string? ProblemOf(int paragraph, string quote, string? elsewhere = null) =>
        Verify(new Citation("gazette", paragraph, quote, HashOf(Math.Min(paragraph, 3)), null, elsewhere)).SingleOrDefault();

    private IEnumerable<string> Verify(Citation citation)
    {
        var article = Some.Article() with { Sha256 = ArticleText.Of(Encoding.UTF8.GetBytes(Text)).Sha256 };
        var story = Some.Story(Some.Fact() with { Citations = [citation] }) with { Articles = [article] };
        return CitationCheck.Verify(story, ArticleTexts.In(folder.Path)).Select(problem => problem.Sentence);
    }
}
