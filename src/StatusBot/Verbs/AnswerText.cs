using System.Globalization;
using StatusBot.Answers;

namespace StatusBot;

/// <summary>An answer for a person: the text, then where it stands, then the receipt.</summary>
internal static class AnswerText
{
    public static async Task WriteAsync(Terminal terminal, AnswerRow answer)
    {
        terminal.Write(answer.Text, "bold");
        await terminal.Out.WriteLineAsync();
        foreach (var (option, number) in (answer.Options ?? []).Select((option, i) => (option, i + 1)))
            await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {number}. {option}"));
        await WriteSourcesAsync(terminal, answer.Facts);
        await WriteNearbyAsync(terminal, answer.Nearest ?? []);
        terminal.Write($"Receipt {answer.Receipt}", "dim");
        await terminal.Out.WriteLineAsync();
    }

    private static async Task WriteSourcesAsync(Terminal terminal, IReadOnlyList<FactRow> facts)
    {
        var sources = Sources(facts);
        if (sources.Count == 0) return;
        await terminal.Out.WriteLineAsync("\nSources:");
        foreach (var (number, citation) in sources.Index()) await terminal.Out.WriteLineAsync(Line(number + 1, citation));
        await terminal.Out.WriteLineAsync();
    }

    /// <summary>Each fact once, and what it rests on below it; the numbers are those of the whole list.</summary>
    private static async Task WriteNearbyAsync(Terminal terminal, IReadOnlyList<FactRow> facts)
    {
        if (facts.Count == 0) return;
        await terminal.Out.WriteLineAsync("\nKnown nearby:");
        var number = 0;
        foreach (var fact in facts)
        {
            await terminal.Out.WriteLineAsync($"  {fact.Statement}.");
            foreach (var citation in Sources([fact])) await terminal.Out.WriteLineAsync("  " + Line(++number, citation));
        }
        await terminal.Out.WriteLineAsync();
    }

    private static List<CitationRow> Sources(IEnumerable<FactRow> facts) =>
        [.. facts.SelectMany(fact => fact.Citations).DistinctBy(citation => (citation.Article, citation.Paragraph, citation.Quote))];

    private static string Line(int number, CitationRow citation) =>
        string.Create(CultureInfo.InvariantCulture, $"  [{number}] {Citations.Show(citation)}");
}
