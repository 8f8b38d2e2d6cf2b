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
        await WriteSourcesAsync(terminal, "Sources", answer.Facts, fact => null);
        await WriteSourcesAsync(terminal, "Known nearby", answer.Nearest ?? [], fact => fact.Statement + ".");
        terminal.Write($"Receipt {answer.Receipt}", "dim");
        await terminal.Out.WriteLineAsync();
    }

    private static async Task WriteSourcesAsync(Terminal terminal, string title, IReadOnlyList<FactRow> facts, Func<FactRow, string?> lead)
    {
        var citations = facts.SelectMany(fact => fact.Citations.Select(citation => (Lead: lead(fact), Citation: citation)))
            .DistinctBy(one => (one.Citation.Article, one.Citation.Paragraph, one.Citation.Quote)).ToList();
        if (citations.Count == 0) return;
        await terminal.Out.WriteLineAsync();
        await terminal.Out.WriteLineAsync(title + ":");
        foreach (var ((text, citation), number) in citations.Select((one, i) => (one, i + 1)))
            await terminal.Out.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"  [{number}] {(text is null ? "" : text + " ")}{Citations.Show(citation)}"));
        await terminal.Out.WriteLineAsync();
    }
}
