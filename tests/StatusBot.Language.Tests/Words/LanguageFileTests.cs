using StatusBot.Testing;

namespace StatusBot.Language.Tests.Words;

public sealed class LanguageFileTests
{
    [Fact]
    public void AMissingFileIsNamed() =>
        Should.Throw<LanguageFileException>(() => EnglishFile.Read<EnglishFile>("no/english.yaml"))
            .Message.ShouldBe("The language file 'no/english.yaml' is not there.");

    [Fact]
    public void AnEmptyFileIsNamed() => Problem("").ShouldBe("the file is empty.");

    [Theory]
    [InlineData("")]
    [InlineData("# words to come\n\n")]
    [InlineData("---\n")]
    public void SynonymsThatAreEmptyAreAsGoodAsNone(string text)
    {
        using var folder = new TemporaryFolder();
        EnglishFile.ReadSynonyms(folder["none.yaml"]).ShouldBeEmpty();
        EnglishFile.ReadSynonyms(folder.Write("synonyms.yaml", text)).ShouldBeEmpty();
    }

    [Fact]
    public void AnUnknownKeyIsAnsweredWithAllThatThereAre() =>
        Problem("funktion: b\n").ShouldStartWith("1: the key 'funktion' is unknown: expected one of function, carrying, light, ");

    [Theory]
    [InlineData("function: a\nfunktion: b\n", 2)]
    [InlineData("function: a\nmonths: {may: five}\n", 2)]
    [InlineData("\n\nframes: [open\n", 4)]
    public void AMistakeIsNamedWithItsLine(string text, int line) => Problem(text).ShouldStartWith($"{line}: ");

    [Fact]
    public void AnUnknownRelationIsRefused() =>
        Should.Throw<LanguageFileException>(() => new DateReader(
                new EnglishFile { Relations = new(StringComparer.Ordinal) { ["behind"] = ["behind"] } }))
            .Message.ShouldBe("english.yaml: 'behind' is no relation of a date; expected asOf, since, from, after, before, until or on.");

    [Fact]
    public void AnUnknownKindOfAnswerIsRefused() =>
        Should.Throw<LanguageFileException>(() => new Cues(
                new EnglishFile { Answers = new(StringComparer.Ordinal) { ["whence"] = ["whence"] } }))
            .Message.ShouldBe("english.yaml: 'whence' is no kind of answer; expected one of "
                + $"{string.Join(", ", Enum.GetNames<AnswerKind>()).ToLowerInvariant()}.");

    /// <summary>What is said about a file of this text, behind the file's name.</summary>
    private static string Problem(string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("english.yaml", text);
        return Should.Throw<LanguageFileException>(() => EnglishFile.Read<EnglishFile>(path)).Message[(path.Length + 1)..].TrimStart();
    }
}
