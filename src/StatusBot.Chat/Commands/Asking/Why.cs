using System.Globalization;
using System.Text.Json;
using StatusBot.Answers;

namespace StatusBot.Chat;

/// <summary>Shows what an answer was made of.</summary>
internal static class Why
{
    private static readonly CommandOption<string?> Id =
        Options.Subject("The receipt's id, as it stands below the answer", "maeydxyazn");

    public static readonly Command Command = new("why", "Shows how an answer came about: its receipt", Right.Ask, [Id], RunAsync);

    private static async Task<Reply> RunAsync(Call call)
    {
        var id = call.Get(Id)!;
        var receipt = await call.Bot.Receipts.FindAsync(id) ?? throw new CommandException($"There is no receipt '{id}'.");
        var feedback = await call.Bot.Feedback.ListAsync(receipt.Id);
        var since = SinceThen.Of(receipt, call.Knowledge, call.Today);
        return call.WantsRows
            ? new() { Json = Json(ReceiptView.Of(receipt), feedback, since) }
            : Reply.Of([Told(receipt, feedback), new Said(""), new AnswerBlock(receipt.Row), .. since.Select(one => new Said(Tell(one)))]);
    }

    /// <summary>
    /// The receipt as every other program gets it, and beside it what was said of the answer, and what has changed since.
    /// </summary>
    private static string Json(ReceiptView receipt, IReadOnlyList<GivenVerdict> feedback, IReadOnlyList<SinceThen> since)
    {
        var shown = JsonSerializer.Serialize(receipt, AnswerRow.Json);
        return $"{shown[..^1]},\"feedback\":{JsonSerializer.Serialize(feedback, AnswerRow.Json)}," +
            $"\"since\":{JsonSerializer.Serialize(since, AnswerRow.Json)}}}";
    }

    private static string Tell(SinceThen since) => since.What switch
    {
        "retracted" => $"Since then{On(since)} “{since.Was}” was retracted{Because(since)}.",
        "answered" => $"Since then{On(since)} it is known: {since.Statement} ({since.Now}).",
        _ => $"Since then{On(since)} “{since.Was}” is {since.What}{Because(since)}. Now: {since.Statement} ({since.Now}).",
    };

    private static string On(SinceThen since) => since.On is null ? "" : $", on {since.On},";
    private static string Because(SinceThen since) => since.Why is null ? "" : $" ({since.Why})";

    private static Fields Told(Receipt kept, IReadOnlyList<GivenVerdict> feedback)
    {
        var receipt = ReceiptView.Of(kept);
        var understood = receipt.Understood;
        return Fields.Of(
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
            ("Outcome", kept.Row.Outcome),
            ("Feedback", Listed([.. feedback.Select(given => $"{given.Verdict} ({given.At}, {given.Channel})")])));
    }

    private static string? Versions(IEnumerable<ShownFact> facts) =>
        Listed([.. facts.Select(fact => $"{fact.Id} (version {fact.Version})")]);

    private static string? Listed(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(", ", names);

    private static string Show(Candidate candidate) =>
        string.Create(CultureInfo.InvariantCulture, $"{candidate.Intent} {candidate.Probability:0.00}");
}
