using FsCheck;
using FsCheck.Fluent;

namespace StatusBot.Language.Tests.Words;

public sealed class StemmerTests
{
    /// <summary>Rows of the vocabulary that Snowball publishes with the algorithm, and some of our domain.</summary>
    [Theory]
    [InlineData("consign consigned consigning consignment", "consign")]
    [InlineData("consist consisted consistency consistent consistently consisting consists", "consist")]
    [InlineData("consolation consolations console consoled consoles consoling consolingly", "consol")]
    [InlineData("consolatory", "consolatori")]
    [InlineData("consolidate consolidated consolidating", "consolid")]
    [InlineData("consonant", "conson")]
    [InlineData("conspicuous conspicuously", "conspicu")]
    [InlineData("conspiracy", "conspiraci")]
    [InlineData("conspirator conspirators conspire conspired conspiring", "conspir")]
    [InlineData("constable constables", "constabl")]
    [InlineData("constance constancy", "constanc")]
    [InlineData("constant", "constant")]
    [InlineData("knack knacks", "knack")]
    [InlineData("knackeries", "knackeri")]
    [InlineData("knave knaves", "knave")]
    [InlineData("knavish", "knavish")]
    [InlineData("kneaded kneading", "knead")]
    [InlineData("knee knees", "knee")]
    [InlineData("kneel kneeled kneeling kneels", "kneel")]
    [InlineData("knife", "knife")]
    [InlineData("knight knightly knights", "knight")]
    [InlineData("knit knits knitted knitting", "knit")]
    [InlineData("knives", "knive")]
    [InlineData("knocker knockers", "knocker")]
    [InlineData("offer offered offering offers", "offer")]
    [InlineData("meeting meetings meet meets", "meet")]
    [InlineData("enforce enforced enforcement enforcing", "enforc")]
    [InlineData("regulation regulations regulate regulated", "regul")]
    [InlineData("access accessed accessing", "access")]
    [InlineData("generate generates generated", "generat")]
    [InlineData("general generally", "general")]
    [InlineData("generic", "generic")]
    [InlineData("communities community", "communiti")]
    [InlineData("hope hoped hoping", "hope")]
    [InlineData("hop hopped hopping", "hop")]
    [InlineData("agreed agree", "agre")]
    [InlineData("policies policy", "polici")]
    [InlineData("ties tied", "tie")]
    [InlineData("cries cried cry", "cri")]
    [InlineData("say", "say")]
    [InlineData("gas", "gas")]
    [InlineData("this", "this")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    public void WordsStemAsSnowballSays(string words, string stem) =>
        words.Split(' ').Select(Stemmer.Stem).ShouldAllBe(result => result == stem);

    [Theory]
    [InlineData("skis", "ski")]
    [InlineData("skies", "sky")]
    [InlineData("dying", "die")]
    [InlineData("lying", "lie")]
    [InlineData("tying", "tie")]
    [InlineData("early", "earli")]
    [InlineData("only", "onli")]
    [InlineData("news", "news")]
    [InlineData("bias", "bias")]
    [InlineData("outings", "outing")]
    [InlineData("proceeds", "proceed")]
    [InlineData("exceeding", "exceed")]
    public void IrregularWordsHaveTheirOwnStem(string word, string stem) => Stemmer.Stem(word).ShouldBe(stem);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("by")]
    [InlineData("5.5")]
    [InlineData("12th")]
    public void ShortWordsAndNumbersStay(string word) => Stemmer.Stem(word).ShouldBe(word);

    [Fact]
    public void AStemIsNeverEmptyNeverLongerAndBeginsAsItsWord() => Prop.ForAll(Lowercase(), word =>
    {
        var stem = Stemmer.Stem(word);
        return stem.Length > 0 && stem.Length <= word.Length && stem[0] == word[0];
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnythingCanBeStemmed() =>
        Prop.ForAll<NonNull<string>>(text => Stemmer.Stem(text.Get) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void TheStemsOfTheShippedWordsMostlyStemToThemselves()
    {
        var stems = Shipped.Lexicon.KnownWords.Select(Stemmer.Stem).Distinct(StringComparer.Ordinal).ToList();
        stems.Count(stem => Stemmer.Stem(stem) == stem).ShouldBeGreaterThan(stems.Count * 9 / 10);
    }

    private const string Pieces =
        "a e i o u y b c d g l n r s t v z ing ed eed ly ies sses ational fulness ousli biliti ement ion ative ll";

    /// <summary>Words made of endings as well as of single letters, so that every step is reached.</summary>
    private static Arbitrary<string> Lowercase() =>
        (from length in Gen.Choose(1, 8)
         from parts in Gen.ArrayOf(Gen.Elements(Pieces.Split(' ')), length)
         select string.Concat(parts)).ToArbitrary();
}
