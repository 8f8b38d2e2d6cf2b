namespace StatusBot.Language.Tests.Words;

public sealed class SpellingTests
{
    private static readonly Spelling Small = new(["larkspur", "finch", "rook"], ["access", "enforcement", "beta", "council"], ["price", "meta"], ["when", "the"]);

    [Theory]
    [InlineData("Has antropic met them?", "antropic", "anthropic")]
    [InlineData("Has Antrhopic met them?", "Antrhopic", "anthropic")]
    [InlineData("who got mytos", "mytos", "mythos")]
    [InlineData("what did reginer say", "reginer", "regnier")]
    [InlineData("did they get acess", "acess", "access")]
    [InlineData("when does enforcment start", "enforcment", "enforcement")]
    [InlineData("wen is the hearing", "wen", "when")]
    [InlineData("has teh eu asked", "teh", "the")]
    [InlineData("how many meetigns", "meetigns", "meetings")]
    [InlineData("what did the comission say", "comission", "commission")]
    [InlineData("which resrictions are there", "resrictions", "restrictions")]
    [InlineData("did opnai offer it", "opnai", "openai")]
    [InlineData("is the parlament involved", "parlament", "parliament")]
    [InlineData("what are the vulnerabilites", "vulnerabilites", "vulnerabilities")]
    [InlineData("since feburary", "feburary", "february")]
    public void AMisspellingOfTheShippedStoryIsCorrected(string question, string written, string corrected) => Reading(question, written).ShouldBe(corrected);

    [Theory]
    [InlineData("did meta offer it", "meta")]
    [InlineData("Did Meta offer it", "Meta")]
    [InlineData("what does it cost", "cost")]
    [InlineData("what did macron say", "macron")]
    [InlineData("What did Macron say", "Macron")]
    [InlineData("what is the price", "price")]
    [InlineData("is google involved", "google")]
    [InlineData("Is Google involved", "Google")]
    [InlineData("is Mistral involved", "Mistral")]
    [InlineData("what about apple", "apple")]
    [InlineData("does deepmind take part", "deepmind")]
    [InlineData("who won the world cup", "cup")]
    [InlineData("the best pizza in town", "pizza")]
    [InlineData("is it raining in paris", "paris")]
    [InlineData("did china get it", "china")]
    [InlineData("what does nvidia think", "nvidia")]
    public void AWordThatIsNoMisspellingIsLeftAlone(string question, string written) => Reading(question, written).ShouldBe(written.ToLowerInvariant());

    [Theory]
    [InlineData("larkspr", "larkspur")]
    [InlineData("larksupr", "larkspur")]
    [InlineData("larkkspur", "larkspur")]
    [InlineData("larcspor", "larkspur")]
    [InlineData("fnich", "finch")]
    [InlineData("finhc", "finch")]
    [InlineData("alrkspur", "larkspur")]
    [InlineData("wehn", "when")]
    [InlineData("hte", "the")]
    [InlineData("concil", "council")]
    public void OneSlipIsCorrectedAndTwoInALongWord(string word, string corrected) => Correct(word).ShouldBe(corrected);

    [Theory]
    [InlineData("fonch")]
    [InlineData("rock")]
    [InlineData("meta")]
    [InlineData("prices")]
    [InlineData("lrkspr")]
    [InlineData("lunch")]
    [InlineData("fi")]
    [InlineData("12th")]
    [InlineData("acces5")]
    [InlineData("доступ")]
    public void AnotherWordIsLeftAlone(string word) => Correct(word).ShouldBe(Tokenizer.Split(word)[0].Text);

    [Theory]
    [InlineData("Larkspr", "larkspur")]
    [InlineData("Concil", "concil")]
    public void ACapitalisedWordInsideIsCorrectedToNamesOnly(string word, string result) =>
        Small.Correct(Tokenizer.Split(word)[0], capitalisedInside: true).Text.ShouldBe(result);

    [Fact]
    public void ACorrectedTokenKeepsHowItWasWritten()
    {
        var token = Small.Correct(Tokenizer.Split("Enforcment")[0], capitalisedInside: false);
        (token.Text, token.Stem, token.Written).ShouldBe(("enforcement", "enforc", "Enforcment"));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "abcd", 1)]
    [InlineData("abc", "xbc", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void TheDistanceCountsSlips(string a, string b, int distance) => Spelling.Distance(a, b).ShouldBe(distance);

    private static string Correct(string word) => Small.Correct(Tokenizer.Split(word)[0], capitalisedInside: false).Text;

    private static string Reading(string question, string written) => Read.ShippedQuestion(question).Tokens.First(token => token.Written == written).Text;
}
