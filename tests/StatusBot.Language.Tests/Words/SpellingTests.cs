namespace StatusBot.Language.Tests.Words;

public sealed class SpellingTests
{
    private static readonly Spelling Small =
        new(["larkspur", "finch", "rook"], ["access", "enforcement", "beta", "council"], ["price", "meta"], ["when", "the"]);

    [Theory]
    [InlineData("did they get acess", "acess", "access")]
    [InlineData("when does enforcment start", "enforcment", "enforcement")]
    [InlineData("when does enforcemnt start", "enforcemnt", "enforcement")]
    [InlineData("wen is the hearing", "wen", "when")]
    [InlineData("has teh eu asked", "teh", "the")]
    [InlineData("how many meetigns", "meetigns", "meetings")]
    [InlineData("what did the comission say", "comission", "commission")]
    [InlineData("which resrictions are there", "resrictions", "restrictions")]
    [InlineData("is the parlament involved", "parlament", "parliament")]
    [InlineData("what are the vulnerabilites", "vulnerabilites", "vulnerabilities")]
    [InlineData("since feburary", "feburary", "february")]
    public void AMisspellingOfTheShippedStoryIsCorrected(string question, string written, string corrected) =>
        Stemmer.Stem(Reading(question, written)).ShouldBe(Stemmer.Stem(corrected));

    [Theory]
    [InlineData("Has antropic met them?", "anthropic")]
    [InlineData("Has Antrhopic met them?", "anthropic")]
    [InlineData("who got mytos", "mythos")]
    [InlineData("who got Mythso", "mythos")]
    [InlineData("what did reginer say", "regnier")]
    [InlineData("what did Thomas Reginer say", "regnier")]
    [InlineData("did opnai offer it", "openai")]
    [InlineData("who gets gpt5.5 cyber", "gpt-5-5-cyber")]
    [InlineData("who gets GPT 5.5 cybre", "gpt-5-5-cyber")]
    public void AMisspelledNameOfTheShippedStoryIsFound(string question, string entity) =>
        Read.ShippedQuestion(question).Mentions.Select(mention => mention.Entity).ShouldBe([entity]);

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
    public void AWordThatIsNoMisspellingIsLeftAlone(string question, string written) =>
        Reading(question, written).ShouldBe(written.ToLowerInvariant());

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
        var token = Small.Correct(Tokenizer.Split("Enforcemnet")[0], capitalisedInside: false);
        (token.Text, token.Stem, token.Written).ShouldBe(("enforcement", "enforc", "Enforcemnet"));
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

    private static string Reading(string question, string written) =>
        Read.ShippedQuestion(question).Tokens.First(token => token.Written == written).Text;
}
