namespace StatusBot.Language.Tests.Words;

public sealed class LexiconTests
{
    private static readonly Lexicon Small = new(
        new EnglishFile
        {
            Function = "the of has it to\nover", Light = "news team", Negations = "not never", Reasons = "because since",
            Meta = new(StringComparer.Ordinal) { ["changes"] = "changed news" },
        },
        new Dictionary<string, List<string>>(StringComparer.Ordinal)
        {
            ["give"] = ["give", "gave", "hand over"], ["share"] = ["share", "hand over", "give"], ["handle"] = ["hand over the keys"],
        });

    [Theory]
    [InlineData("Has the harbour opened?", "harbour|open")]
    [InlineData("it has to", "")]
    [InlineData("they handed over the boat", "they|hand over|boat")]
    [InlineData("they handed over the keys", "they|hand over the key")]
    public void FunctionWordsAreNoTermsAndTheLongestPhraseIsOne(string text, string stems) =>
        string.Join('|', Small.Terms(Tokenizer.Split(text)).Select(term => term.Stem)).ShouldBe(stems);

    [Theory]
    [InlineData("gave", "give")]
    [InlineData("shares", "share")]
    [InlineData("giving", "give share")]
    [InlineData("handing over", "give share")]
    [InlineData("boat", "")]
    public void ATermKnowsItsGroups(string text, string groups) =>
        string.Join(' ', Small.Terms(Tokenizer.Split(text)).Single().Groups).ShouldBe(groups);

    [Theory]
    [InlineData("news", true)]
    [InlineData("Teams", true)]
    [InlineData("boat", false)]
    [InlineData("hand over", false)]
    public void ALightWordMayBeLeftOut(string text, bool light) => Small.Terms(Tokenizer.Split(text)).Single().Light.ShouldBe(light);

    [Fact]
    public void ATermKnowsItsFirstTokenAndHowItWasWritten()
    {
        var terms = Small.Terms(Tokenizer.Split("The Boats handed  over"));
        terms.Select(term => term.Position).ShouldBe([1, 2]);
        terms.Select(term => term.Written).ShouldBe(["Boats", "handed over"]);
    }

    [Fact]
    public void ASkippedTokenIsNoTermAndBreaksItsPhrase() =>
        Small.Terms(Tokenizer.Split("boat handed over"), i => i == 2).Select(term => term.Stem).ShouldBe(["boat", "hand"]);

    [Theory]
    [InlineData("not", true)]
    [InlineData("Never", true)]
    [InlineData("boat", false)]
    public void NegationsAreWordsThatDeny(string word, bool negation) => Small.IsNegation(Tokenizer.Split(word)[0]).ShouldBe(negation);

    [Fact]
    public void AnIntentOfTheConversationHasItsWords()
    {
        (Small.HasMeta("changes"), Small.HasMeta("access")).ShouldBe((true, false));
        (Small.IsMeta("chang", "changes"), Small.IsMeta("boat", "changes"), Small.IsMeta("chang", "access")).ShouldBe((true, false, false));
    }

    [Fact]
    public void EveryWordOfThePhrasesIsKnown() =>
        Small.KnownWords.ShouldBeSubsetOf("the of has it to over hand news team give gave share keys".Split(' '));
}
