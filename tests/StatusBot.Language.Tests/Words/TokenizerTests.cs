using System.Diagnostics;

namespace StatusBot.Language.Tests.Words;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("What's new?", "what is new")]
    [InlineData("who's there and where's that", "who is there and where is that")]
    [InlineData("hasn't", "has not")]
    [InlineData("DIDN'T", "did not")]
    [InlineData("can't", "can not")]
    [InlineData("cannot", "can not")]
    [InlineData("won't", "will not")]
    [InlineData("they're we've I'll he'd I'm", "they are we have i will he would i am")]
    [InlineData("rock'n'roll", "rock n'roll")]
    public void ContractionsAreWrittenOut(string text, string words) => Read.Words(text).ShouldBe(words);

    [Theory]
    [InlineData("Larkspur's offer", "larkspur offer")]
    [InlineData("the providers' duties", "the providers duties")]
    [InlineData("James's model", "james model")]
    [InlineData("'quoted words'", "quoted words")]
    [InlineData("d'accord", "d accord")]
    public void PossessivesLoseTheirEnding(string text, string words) => Read.Words(text).ShouldBe(words);

    [Theory]
    [InlineData("GPT5.5", "gpt 5.5")]
    [InlineData("GPT-5.5-Cyber", "gpt 5.5 cyber")]
    [InlineData("GPT5.5cyber", "gpt 5.5 cyber")]
    [InlineData("NIS2", "nis 2")]
    [InlineData("40players", "40 players")]
    [InlineData("100M euros", "100 m euros")]
    [InlineData("12th of May", "12th of may")]
    [InlineData("12TH MAY", "12th may")]
    [InlineData("2nd, 3rd and 1st.", "2nd 3rd and 1st")]
    [InlineData("12thousand", "12 thousand")]
    [InlineData("2026-05-12", "2026 05 12")]
    [InlineData("1,000.5 of 7.", "1,000.5 of 7")]
    [InlineData("５ ｆｕｌｌ", "5 full")]
    public void LettersAndDigitsPart(string text, string words) => Read.Words(text).ShouldBe(words);

    [Theory]
    [InlineData("What’s Larkspur’s plan", "what is larkspur plan")]
    [InlineData("hasn’t", "has not")]
    [InlineData("hasnʼt", "has not")]
    [InlineData("“access”", "access")]
    [InlineData("‘access’", "access")]
    public void TypographicQuotesReadLikePlainOnes(string text, string words) => Read.Words(text).ShouldBe(words);

    [Theory]
    [InlineData("Café Müller", "cafe muller")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Regniér résumé", "regnier resume")]
    [InlineData("ac\u200Bcess", "access")]
    [InlineData("ac\u00ADcess", "access")]
    [InlineData("\uFEFFaccess", "access")]
    [InlineData("\u202Eaccess\u202C now", "access now")]
    [InlineData("a\u0336c\u0336c\u0336ess", "access")]
    [InlineData("20\u200B26", "2026")]
    [InlineData("ａｃｃｅｓｓ", "access")]
    [InlineData("Łódź Øre ß", "lodz ore s")]
    public void DiacriticsAndInvisibleCharactersFallAway(string text, string words) => Read.Words(text).ShouldBe(words);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("?!… — •")]
    [InlineData("🚀👩‍💻🇪🇺")]
    [InlineData("\u200B\u202E\u0301")]
    [InlineData("'’ʼ")]
    [InlineData("\uD800 \uDC00")]
    public void ATextWithoutAWordHasNoTokens(string text) => Tokenizer.Split(text).ShouldBeEmpty();

    [Theory]
    [InlineData("access 🚀now", "access now")]
    [InlineData("✅access", "access")]
    [InlineData("доступ к модели", "доступ к модели")]
    public void EmojiPartWordsAndOtherScriptsStay(string text, string words) => Read.Words(text).ShouldBe(words);

    [Fact]
    public void ATokenKnowsWhereItStandsAndHowItWasWritten()
    {
        var tokens = Tokenizer.Split("So, Larkspur's 12th talks");
        tokens.Select(token => token.Start).ShouldBe([0, 4, 15, 20]);
        tokens.Select(token => token.Written).ShouldBe(["So", "Larkspur's", "12th", "talks"]);
        tokens.Select(token => token.Stem).ShouldBe(["so", "larkspur", "12th", "talk"]);
        tokens.Select(token => token.IsCapitalised).ShouldBe([true, true, false, false]);
        tokens.Select(token => token.IsNumber).ShouldBe([false, false, true, false]);
    }

    [Theory]
    [InlineData("\u0301", "a")]
    [InlineData("\u0323\u0301", "a")]
    [InlineData("\u200D", "a")]
    [InlineData("'", "a'a")]
    [InlineData("1,", "a")]
    [InlineData("1,1", "a")]
    [InlineData("'a", "a")]
    public void TenThousandStrangeCharactersAreReadInBoundedTime(string strange, string around)
    {
        var clock = Stopwatch.StartNew();
        Tokenizer.Split(around + string.Concat(Enumerable.Repeat(strange, 10_000)) + around).ShouldNotBeEmpty();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }
}
