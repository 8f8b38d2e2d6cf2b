using System.Text.RegularExpressions;
using StatusBot.Facts;

namespace StatusBot.EndToEnd.Tests;

/// <summary>The program knows no story: another one is a matter of data alone. So no name of an entity stands in the sources.</summary>
public sealed partial class NamesTests
{
    [Fact]
    public void NoEntitysNameOrAliasStandsInTheSources()
    {
        var names = StoryFiles.Read(Path.Combine(Place.Repository, "data", "story")).Entities
            .SelectMany(entity => entity.Aliases.Prepend(entity.Name)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        names.Count.ShouldBeGreaterThan(50);
        Sources().SelectMany(file => Found(file, names)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("// The EU asked.", "EU", true)]
    [InlineData("// Europe asked.", "EU", false)]
    [InlineData("new Queue(eu_list)", "EU", false)]
    public void OnlyWholeWordsCount(string text, string name, bool found) => Holds(text, name).ShouldBe(found);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Place.Repository, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !BuildFolder().IsMatch(file));

    private static IEnumerable<string> Found(string file, List<string> names)
    {
        var text = File.ReadAllText(file);
        return names.Where(name => Holds(text, name)).Select(name => $"{Path.GetFileName(file)}: {name}");
    }

    private static bool Holds(string text, string name) =>
        text.Contains(name, StringComparison.OrdinalIgnoreCase)
        && Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BuildFolder();
}
