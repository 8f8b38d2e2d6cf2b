using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>Mistakes that people make while they write a file.</summary>
public sealed class MistakesTests : IDisposable
{
    private readonly TemporaryFolder texts = new();

    public MistakesTests() => texts.Write("gazette.txt", "Acme opened its vault");

    public void Dispose() => texts.Dispose();

    [Theory]
    [InlineData("\"Open\" and \"shut\"", 3)]
    [InlineData("\"He said \"yes\" twice\"", 3)]
    [InlineData("'It's open'", 3)]
    [InlineData("\"Open", 3)]
    public void QuotationMarksInsideAValueAreNamedAsTheCause(string question, int line)
    {
        var problem = Should.Throw<StoryFormatException>(
            () => StoryFiles.ReadText($"claims:\n  - id: who\n    question: {question}\n  - id: why\n    question: Why?\n")).Message;
        problem.ShouldContain("this is not YAML: ");
        problem.ShouldEndWith(
            $" The value in line {line} has quotation marks inside: put the whole of it in single ones, and double each ' in it.");
    }

    [Theory]
    [InlineData("    question: The gate opened: who went in?",
        " The value in line 3 has a colon inside: put the whole of it in quotation marks.")]
    [InlineData("\tquestion: Who?", " Line 3 is indented with a tab: YAML wants spaces.")]
    public void AColonInsideAValueAndATabAreNamedAsTheCause(string line, string advice)
    {
        var problem = Should.Throw<StoryFormatException>(
            () => StoryFiles.ReadText($"claims:\n  - id: who\n{line}\n  - id: why\n    question: Why?\n")).Message;
        problem.ShouldContain("this is not YAML: ");
        problem.ShouldEndWith(advice);
    }

    [Fact]
    public void AnArticleThatIsNotThereIsToldAlone() => Should.Throw<StoryFormatException>(() => StoryFiles.ReadText(
        StoryFiles.Write(Some.Story(Some.Fact())).Replace("article: gazette", "article: gazete", StringComparison.Ordinal)
            .Replace($"        sha256: {Some.Hash}\n", "", StringComparison.Ordinal)))
        .Message.ShouldEndWith("the fact 'acme-opens' names the article 'gazete', which no file defines.");

    [Theory]
    [InlineData("claims: \"Open\" and \"shut\"", 1)]
    [InlineData("claims:\n  - question: \"Open\" and \"shut\"", 2)]
    [InlineData("claims:\n  - id: \"who\n      asks\"\n    question: \"Open\" and \"shut\"", 4)]
    [InlineData("claims:\n  - id: who\n    question: 'It's open'\n\n", 3)]
    public void TheLineIsThatOfTheValue(string yaml, int line) => Should.Throw<StoryFormatException>(() => StoryFiles.ReadText(yaml))
        .Message.ShouldContain($" The value in line {line} has quotation marks inside:");

    [Fact]
    public void OtherMistakesAreNot() =>
        Should.Throw<StoryFormatException>(() => StoryFiles.ReadText("claims: [")).Message.ShouldNotContain("quotation");

    [Fact]
    public void AnUnknownKeyIsAnsweredWithAllThatThereAre()
    {
        var problem = Should.Throw<StoryFormatException>(
            () => StoryFiles.ReadText("facts:\n  - id: x\n    claims: who\n    citations:\n      - {article: a, qoute: b}")).Message;
        problem.ShouldContain("the key 'claims' is unknown: expected id, statement, topic, entities, occurred, occurredHow, modality, " +
            "saidBy, claim, value, rank, rankReason, ");
        problem.ShouldContain("the key 'qoute' is unknown: expected article, paragraph, quote, sha256, origin, negationElsewhere.");
    }

    [Fact]
    public void AnArticleHasNoKeysOfACitationAlsoWhereItsHashIsComputed()
    {
        texts.Write("own.txt", "The Gazette");
        ProblemsOf("articles:\n  - {id: own, label: the Gazette, language: en, article: own, paragraph: 1}").ShouldBe(
            "own.yaml:2: the key 'article' is unknown: expected id, title, label, publisher, author, published, publishedHow, address, " +
            "language, sha256.\nown.yaml:2: the key 'paragraph' is unknown: expected id, title, label, publisher, author, published, " +
            "publishedHow, address, language, sha256.");
    }

    [Fact]
    public void MistakesOfFormAndOfMeaningAreToldTogether() =>
        ProblemsOf(Terms + "facts:\n" + Fact("one", "supersedes: [two]", "rank: first") + Fact("two", "supersedes: [three]")
            + Fact("three", "supersedes: [two]") + Fact("four", "value: nobody", "claim: who")).ShouldBe("""
            own.yaml:13: the rank 'first' is unknown: expected one of preferred, normal, deprecated.
            own.yaml:15: the fact 'two' would take its own place: what it supersedes, corrects or is the outcome of leads back to it.
            own.yaml:22: the fact 'three' would take its own place: what it supersedes, corrects or is the outcome of leads back to it.
            own.yaml:29: the fact 'four' has the value 'nobody', and the claim 'who' knows Ann, Ben.
            """);

    [Fact]
    public void OneFactTellsAllItsMistakesTogether() =>
        ProblemsOf(Terms + "facts:\n  - {id: one, topic: access, entities: [acme, acme], modality: said, value: yes, rank: preferred}\n")
            .Split('\n').Select(line => line.Replace("own.yaml:7: ", "", StringComparison.Ordinal)).ShouldBe([
                "the key 'statement' is missing.",
                "the entities hold 'acme' twice.",
                "the modality 'said' is unknown: expected one of confirmed, reported, denied, declined, expected, analysis.",
                "the citations are missing: at least one is needed.",
                "the fact 'one' has a value, and no claim that it answers.",
                "the fact 'one' is preferred, and no rankReason says why."], ignoreOrder: true);

    [Fact]
    public void AQuotationThatDoesNotStandInItsTextIsToldWithTheOtherMistakes()
    {
        var shut = Fact("two", "rank: normal").Replace("opened its vault", "shut its vault", StringComparison.Ordinal);
        ProblemsOf(Terms + "facts:\n" + Fact("one", "rank: first") + shut).Split('\n').ShouldBe([
            "own.yaml:12: the rank 'first' is unknown: expected one of preferred, normal, deprecated.",
            "own.yaml:14: the fact 'two' cites paragraph 1 of 'gazette', and 'shut its vault' does not stand there word for word."]);
    }

    [Fact]
    public void WhatRestsOnAFaultyArticleIsNotBlamed() =>
        ProblemsOf(Terms.Replace("language: en", "language: e", StringComparison.Ordinal) + "facts:\n"
            + Fact("one", "rank: normal") + Fact("two", "supersedes: [one]"))
            .ShouldBe("own.yaml:5: the language 'e' is not a language: expected a tag such as en or pt-BR.");

    private const string Terms = """
        kinds: [{id: lab, name: lab, plural: labs}]
        entities: [{id: acme, name: Acme, kind: lab}]
        topics: [{id: access, name: access, reviewDays: 30}]
        claims: [{id: who, question: Who?, values: [Ann, Ben]}]
        articles: [{id: gazette, label: the Gazette, language: en, published: 2026-05-11}]

        """;

    private static string Fact(string id, params string[] keys) => $"""
          - id: {id}
            statement: Acme opened
            topic: access
            entities: [acme]
            modality: reported
            {string.Join("\n    ", keys)}
            citations: [CITATION]

        """.Replace("CITATION", "{article: gazette, paragraph: 1, quote: opened its vault}", StringComparison.Ordinal);

    private string ProblemsOf(string text) => Should.Throw<StoryFormatException>(
        () => StoryFiles.Read(texts.Write("own.yaml", text), texts: ArticleTexts.In(texts.Path))).Message;
}
