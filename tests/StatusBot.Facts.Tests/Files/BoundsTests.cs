using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>What a file may ask of its reader: a stack that overflows ends the process, and a device never ends.</summary>
public sealed class BoundsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Nested =>
    [
        "facts: " + new string('[', 200_000),
        string.Concat(Enumerable.Repeat("- ", 100_000)),
        string.Concat(Enumerable.Repeat("? ", 100_000)),
        string.Concat(Enumerable.Repeat("{a: ", 100_000)),
        string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n")),
        "facts: [" + string.Concat(Enumerable.Repeat("{? [", 50_000)),
    ];

    [Theory]
    [MemberData(nameof(Nested), DisableDiscoveryEnumeration = true)]
    public void NestingIsStoppedBeforeTheStackOverflows(string text) =>
        ProblemsOf(text).ShouldEndWith("lists and keys are nested more than 16 levels deep.");

    [Fact]
    public void AnAliasCountsAsAllThatItStandsFor()
    {
        var lines = Enumerable.Range(1, 9).Select(i => $"l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat($"*l{i - 1}", 10))}]");
        ProblemsOf("l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Join('\n', lines))
            .ShouldBe("story.yaml:7: the file holds more than 1500000 keys and values.");
    }

    [Theory]
    [InlineData("facts: &a [*a]")]
    [InlineData("facts:\n  ? &a [*a]\n  : x")]
    [InlineData("facts: *nothing")]
    public void AnAliasOfItselfOrOfNothingIsRefused(string text) =>
        ProblemsOf(text).ShouldContain("stands for nothing that was complete before it.");

    [Fact]
    public void AnAliasMaySaveWritingTheSameTwice() => StoryFiles.ReadText("""
        kinds:
          - id: lab
            name: &name lab
            plural: labs
            pronouns: &it [it]
          - id: firm
            name: *name
            plural: labs
            pronouns: *it
        """).Kinds.Select(kind => (kind.Name, kind.Pronouns.Single())).ShouldBe([("lab", "it"), ("lab", "it")]);

    [Fact]
    public void ALongTextIsToldShortened() => ProblemsOf($"claims: [{{id: who, question: {new string('x', 1_000_000)}}}]")
        .ShouldBe($"story.yaml:1: the question '{new string('x', 59)}…' has 1000000 characters, and 1000 are allowed.");

    [Fact]
    public void OfManyProblemsTheFirstFiftyAreToldAndCounted()
    {
        var lines = ProblemsOf("claims:\n" + string.Concat(Enumerable.Repeat("  - {id: A, question: Why?}\n", 80))).Split('\n');
        lines.Length.ShouldBe(51);
        lines[^1].ShouldBe("… and 30 more.");
    }

    [Fact]
    public void AFileThatIsTooLargeIsNotRead()
    {
        using (var file = File.Create(folder["large.yaml"])) file.SetLength(InputFile.MostBytes + 1);
        ProblemsOfFile("large.yaml").ShouldBe("large.yaml: the file has 33554433 bytes, and 33554432 are allowed.");
        Should.Throw<StoryFormatException>(() => StoryFiles.Read(folder.Path)).Message
            .ShouldBe($"{folder.Path}: the files have 33554433 bytes, and 33554432 are allowed.");
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/dev/tty")]
    public void ADeviceIsNotOpened(string path)
    {
        Needs.That(File.Exists(path), $"This system has no {path}.");
        Should.Throw<StoryFormatException>(() => StoryFiles.Read(path)).Message
            .ShouldBe($"{Path.GetFileName(path)}: there is nothing in it: expected a regular file that is not empty.");
    }

    [Fact]
    public void APipeThatNobodyWritesIsNotWaitedFor()
    {
        Needs.That(!OperatingSystem.IsWindows(), "Windows has no such pipes.");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [folder["pipe.yaml"]])) make.WaitForExit();
        ProblemsOfFile("pipe.yaml").ShouldStartWith("pipe.yaml: there is nothing in it");
    }

    [Fact]
    public void ALinkIsReadAsWhatItLeadsTo()
    {
        folder.Write("story.txt", "claims: [{id: who, question: Who?}]");
        File.CreateSymbolicLink(folder["link.yaml"], folder["story.txt"]);
        StoryFiles.Read(folder["link.yaml"]).Claims.ShouldHaveSingleItem();
        File.CreateSymbolicLink(folder["lost.yaml"], folder["nowhere"]);
        ProblemsOfFile("lost.yaml").ShouldBe("lost.yaml: the file cannot be read.");
    }

    public void Dispose() => folder.Dispose();

    private static string ProblemsOf(string text) => Should.Throw<StoryFormatException>(() => StoryFiles.ReadText(text)).Message;

    private string ProblemsOfFile(string name) => Should.Throw<StoryFormatException>(() => StoryFiles.Read(folder[name])).Message;
}
