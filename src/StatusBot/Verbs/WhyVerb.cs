using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Shows what an answer was made of.</summary>
internal static class WhyVerb
{
    public static Command Create(Shell shell)
    {
        var id = new NeededArgument("ID") { Description = "The receipt's id, as it stands below the answer", Example = "maeydxyazn" };
        var json = CommonOptions.Json();
        var verb = new Command("why", "Shows how an answer came about: its receipt") { id, json };
        return verb.WithBot(shell, (call, bot) => ShowAsync(shell.Terminal, bot, call.GetValue(id)!, call.GetValue(json)));
    }

    private static async Task<int> ShowAsync(Terminal terminal, Bot bot, string id, bool json)
    {
        var receipt = await bot.Receipts.FindAsync(id) ?? throw new RefusalException($"There is no receipt '{id}'.");
        var feedback = await bot.Feedback.ListAsync(receipt.Id);
        if (json) await WriteJsonAsync(terminal, ReceiptView.Of(receipt), feedback);
        else await WriteAsync(terminal, receipt, ReceiptView.Of(receipt), feedback);
        return Exit.Done;
    }

    /// <summary>The receipt as every other program gets it, and beside it what only the owner of the store may list.</summary>
    private static Task WriteJsonAsync(Terminal terminal, ReceiptView receipt, IReadOnlyList<GivenVerdict> feedback)
    {
        var shown = JsonSerializer.Serialize(receipt, AnswerRow.Json);
        return terminal.Out.WriteLineAsync($"{shown[..^1]},\"feedback\":{JsonSerializer.Serialize(feedback, AnswerRow.Json)}}}");
    }

    private static async Task WriteAsync(
        Terminal terminal, Receipt kept, ReceiptView receipt, IReadOnlyList<GivenVerdict> feedback)
    {
        var answer = kept.Row;
        var understood = receipt.Understood;
        await terminal.WriteLinesAsync(
            ("Receipt", $"{receipt.Id}, {receipt.At}, {receipt.Channel}"),
            ("Question", receipt.Question ?? "no longer kept"),
            ("As of", receipt.AsOf),
            ("Entities", Listed(understood.Entities)),
            ("Kind of answer", understood.Kind),
            ("Words", Listed(understood.Terms ?? [])),
            ("Dates", Listed(understood.Dates)),
            ("Intent", string.Join(", then ", understood.Ranked.Select(Show))),
            ("From the conversation", understood.FromConversation ? "yes" : null),
            ("Facts", Versions(kept.Stated)),
            ("Also looked at", Versions(kept.Beside)),
            ("Ledger position", receipt.Position.ToString(CultureInfo.InvariantCulture)),
            ("Model", receipt.Model),
            ("Outcome", answer.Outcome),
            ("Feedback", Listed([.. feedback.Select(given => $"{given.Verdict} ({given.At}, {given.Channel})")])));
        await terminal.Out.WriteLineAsync();
        await AnswerText.WriteAsync(terminal, answer);
    }

    private static string? Versions(IEnumerable<ShownFact> facts) =>
        Listed([.. facts.Select(fact => $"{fact.Id} (version {fact.Version})")]);

    private static string? Listed(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(", ", names);

    private static string Show(Candidate candidate) =>
        string.Create(CultureInfo.InvariantCulture, $"{candidate.Intent} {candidate.Probability:0.00}");
}
