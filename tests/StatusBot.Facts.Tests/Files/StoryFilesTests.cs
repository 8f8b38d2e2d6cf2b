using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class StoryFilesTests
{
    private const string Small = """
        kinds:
          - id: lab
            name: lab
            plural: labs
            compared: true
            pronouns: [it, they]
        entities:
          - id: acme
            name: Acme
            kind: lab
            aliases: [the maker of Vault]
        topics:
          - {id: access, name: access, words: [access, open], reviewDays: 30, overview: 1}
        articles:
          - id: 01_gazette
            label: the Gazette
            published: 2026-05-11
            language: en
            sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        facts:
          - id: acme-opens
            statement: Acme opened its vault
            topic: access
            entities: [acme]
            occurred: 2026-05
            modality: reported
            citations:
              - article: 01_gazette
                paragraph: 2
                quote: opened its vault
                sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        """;

    [Fact]
    public void AStoryIsReadWithAllItsTerms()
    {
        var story = StoryFiles.ReadText(Small);

        story.Entities.ShouldBe([new Entity("acme", "Acme", "lab", ["the maker of Vault"], [])]);
        story.Topics.ShouldBe([new Topic("access", "access", ["access", "open"], null, null, 1, false, 30)]);
        story.Facts.Single().Occurred.ShouldBe(Occurred.Parse("2026-05"));
        story.Facts.Single().Citations.ShouldBe([new Citation("01_gazette", 2, "opened its vault", Some.Hash)]);
    }

    [Fact]
    public void TheSectionsMayLieInAnyFileOfAFolder()
    {
        using var folder = new TemporaryFolder();
        var cut = Small.IndexOf("facts:", StringComparison.Ordinal);
        folder.Write("a-facts.yaml", Small[cut..]);
        folder.Write("b-terms.yaml", Small[..cut]);
        folder.Write("notes.txt", "not: [read");

        StoryFiles.Read(folder.Path).ShouldBe(StoryFiles.ReadText(Small));
    }

    [Theory]
    [InlineData("entities: [acme]", "entities: [acne]",
        "story.yaml:24: the fact 'acme-opens' names the entity 'acne', which no file defines.")]
    [InlineData("topic: access", "topic: acess", "story.yaml:23: the fact 'acme-opens' names the topic 'acess', which no file defines.")]
    [InlineData("kind: lab", "kind: lap", "story.yaml:10: the entity 'acme' names the kind 'lap', which no file defines.")]
    [InlineData("article: 01_gazette", "article: 02_gazette",
        "story.yaml:28: the fact 'acme-opens' names the article '02_gazette', which no file defines.")]
    [InlineData("modality: reported", "modality: said",
        "story.yaml:26: the modality 'said' is unknown: expected one of confirmed, reported, denied, declined, expected, analysis.")]
    [InlineData("modality: reported", "rank: normal", "story.yaml:21: the key 'modality' is missing.")]
    [InlineData("occurred: 2026-05", "occurred: 2026-13", "story.yaml:25: '2026-13' is not a date: a month is 01 to 12.")]
    [InlineData("paragraph: 2", "paragraph: 0", "story.yaml:29: the paragraph '0' is no number from 1.")]
    [InlineData("quote: opened its vault", "quote: a b c d e f g h i",
        "story.yaml:30: the quote 'a b c d e f g h i' has 9 words, and 8 are allowed.")]
    [InlineData("id: acme-opens", "id: Acme opens",
        "story.yaml:21: the id 'Acme opens' is not made of lower-case letters and digits, with single hyphens between them.")]
    [InlineData("id: access", "id: help",
        "story.yaml:13: the id 'help' is one of the bot's own (changes, comparison, disagreement, help, oos, overview, smalltalk, " +
        "sources): a topic needs another id.\n" +
        "story.yaml:23: the fact 'acme-opens' names the topic 'access', which no file defines.")]
    [InlineData("compared: true", "compared: yes", "story.yaml:5: the compared 'yes' is neither true nor false.")]
    [InlineData("reviewDays: 30, ", "", "story.yaml:13: the key 'reviewDays' is missing.")]
    [InlineData("label: the Gazette", "lable: the Gazette", "story.yaml:15: the key 'label' is missing.\nstory.yaml:16: the key 'lable' " +
        "is unknown: expected id, title, label, publisher, author, published, publishedHow, address, language, sha256.")]
    [InlineData("topics:", "topic:", "story.yaml:12: the section 'topic' is unknown: expected articles, origins, kinds, entities, " +
        "topics, claims, facts.\nstory.yaml:23: the fact 'acme-opens' names the topic 'access', which no file defines.")]
    [InlineData("topic: access", "topic: [access]", "story.yaml:23: the topic is no single text.")]
    [InlineData("entities: [acme]", "entities: acme", "story.yaml:24: the entities are no list.")]
    [InlineData("entities: [acme]", "entities: []", "story.yaml:21: the entities are missing: at least one is needed.")]
    [InlineData("modality: reported", "modality: reported\n    claim: who", "story.yaml:21: the fact 'acme-opens' names a claim, and no " +
        "value that answers it.\nstory.yaml:27: the fact 'acme-opens' names the claim 'who', which no file defines.")]
    [InlineData("modality: reported", "modality: reported\n    rank: preferred",
        "story.yaml:21: the fact 'acme-opens' is preferred, and no rankReason says why.")]
    [InlineData("language: en\n    sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "language: en",
        "story.yaml:15: the key 'sha256' is missing. It is computed where the text is at hand, as '01_gazette.txt': in the folder that " +
        "'facts import' gets with --texts, or in a folder 'texts' beside the 'story' of a data folder.")]
    [InlineData("name: Acme", "name: Acme\n    name: Acne", "story.yaml:10: this is not YAML: Duplicate key name.")]
    public void WhatIsWrongIsToldWithItsLine(string right, string wrong, string sentence) =>
        ProblemsOf(Small.Replace(right, wrong, StringComparison.Ordinal)).ShouldBe(sentence);

    [Fact]
    public void OnlyWhatWasExpectedHasAnOutcome() =>
        ProblemsOf(StoryFiles.Write(Some.Story(Some.Fact(), Some.Fact("acme-closes") with { OutcomeOf = "acme-opens" })))
            .ShouldEndWith("the fact 'acme-closes' is the outcome of 'acme-opens', which is reported and was not expected.");

    [Fact]
    public void AllProblemsOfAllFilesAreToldAtOnce()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "claims:\n  - id: who\n    question: Who?\n  - id: Why\n    question: \"\"\n");
        folder.Write("b.yaml", "claims:\n  - id: who\n    question: Who else?\n");

        Should.Throw<StoryFormatException>(() => StoryFiles.Read(folder.Path)).Message.ShouldBe("""
            a.yaml:4: the id 'Why' is not made of lower-case letters and digits, with single hyphens between them.
            a.yaml:5: the question is empty.
            b.yaml:2: the claim 'who' is defined twice; the first is at a.yaml:2.
            """);
    }

    [Fact]
    public void ANameThatTwoEntitiesShareIsRefused() =>
        ProblemsOf(Small.Replace("topics:", "  - {id: acne, name: ACME, kind: lab}\ntopics:", StringComparison.Ordinal))
            .ShouldBe("story.yaml:12: the name 'ACME' belongs to both 'acme' and 'acne'.");

    [Theory]
    [InlineData("facts: [", "story.yaml:2: this is not YAML: While parsing a node, did not find expected node content.")]
    [InlineData("facts:\n\t- id: x", "story.yaml:1: this is not YAML: While scanning a mapping, found invalid tab as indentation. " +
        "Line 2 is indented with a tab: YAML wants spaces.")]
    [InlineData("just a text", "story.yaml:1: expected sections such as 'facts:' at the top of the file.")]
    [InlineData("facts: none", "story.yaml:1: the section 'facts' is no list: each item starts with a hyphen.")]
    [InlineData("facts: [none]", "story.yaml:1: an item of 'facts' is no list of keys and values.")]
    public void WhatIsNoStoryIsRefused(string text, string sentence) => ProblemsOf(text).ShouldBe(sentence);

    [Fact]
    public void BytesThatAreNoTextAreRefused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["story.yaml"], [0x66, 0xFF, 0xFE]);
        Should.Throw<StoryFormatException>(() => StoryFiles.Read(folder.Path)).Message.ShouldBe("story.yaml: the file is not UTF-8.");
    }

    [Fact]
    public void AFolderWithoutAStoryIsRefused()
    {
        using var folder = new TemporaryFolder();
        Should.Throw<StoryFormatException>(() => StoryFiles.Read(folder.Path)).Message
            .ShouldBe($"{folder.Path}: the folder holds no .yaml file.");
        Should.Throw<StoryFormatException>(() => StoryFiles.Read(folder["no"])).Message
            .ShouldBe($"{folder["no"]}: there is no such file or folder.");
    }

    [Fact]
    public void AFileMayNameWhatTheStoreHolds()
    {
        var cut = Small.IndexOf("facts:", StringComparison.Ordinal);
        var known = StoryFiles.ReadText(Small[..cut]);

        StoryFiles.ReadText(Small[cut..], known: known).Facts.Count.ShouldBe(1);
        Should.Throw<StoryFormatException>(
            () => StoryFiles.ReadText(Small[cut..].Replace("[acme]", "[acne]", StringComparison.Ordinal), known: known))
            .Message.ShouldBe("story.yaml:5: the fact 'acme-opens' names the entity 'acne', which neither the files nor the store define.");
    }

    private static string ProblemsOf(string text) => Should.Throw<StoryFormatException>(() => StoryFiles.ReadText(text)).Message;
}
