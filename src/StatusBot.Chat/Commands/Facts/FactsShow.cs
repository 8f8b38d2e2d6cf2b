using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Shows all that the store holds of one fact.</summary>
internal static class FactsShow
{
    private static readonly CommandOption<string?> Id = Known.Fact();

    public static readonly Command Command = new("facts show", "Shows one fact with its citations", Right.Ask, [Id], RunAsync);

    private static async Task<Reply> RunAsync(Call call)
    {
        var details = FactDetails.Of(await Known.FactAsync(call, Id), call.Knowledge, call.Today);
        return Reply.Of(call, details, () => Tell(details));
    }

    /// <summary>A fact in words, as every reply shows it.</summary>
    public static IReadOnlyList<Block> Tell(FactDetails details) =>
    [
        new Said(details.Fact.Statement + ".", IsStrong: true), Stated(details), Standing(details),
        .. details.Fact.Citations.Select(citation => new Said($"Source: {Citations.Show(citation)}")),
    ];

    private static Fields Stated(FactDetails details)
    {
        var fact = details.Fact;
        return Fields.Of(
        [
            ("Id", fact.Id),
            ("Status", $"{details.Status}, version {details.Version}, recorded {details.Recorded}"),
            ("Topic", fact.Topic),
            ("Entities", string.Join(", ", fact.Entities)),
            ("Occurred", fact.Occurred?.ToString() ?? "date not stated"),
            ("Dated by", details.OccurredHow),
            ("Modality", fact.Modality),
            ("Said by", fact.SaidBy),
            ("Claim", fact.Claim is null ? null : $"{fact.Claim}: {fact.Value}"),
            ("Rank", fact.RankReason is null ? fact.Rank : $"{fact.Rank}: {fact.RankReason}"),
            ("Keywords", details.Keywords.Count == 0 ? null : string.Join(", ", details.Keywords)),
            .. details.Wordings.Select(question => ("Answers", (string?)question)),
        ]);
    }

    /// <summary>Whether it holds, and what it has to do with other facts.</summary>
    private static Fields Standing(FactDetails details)
    {
        var holds = details.Fact.Holds;
        return Fields.Of(
        [
            ("Holds", holds.Until is null && holds.Since is not null ? $"since {Dates.Turn(Occurred.Parse(holds.Since))}" : null),
            ("Held", holds.Until is not null ? $"until {Dates.Turn(Occurred.Parse(holds.Until))}" : null),
            .. details.Related.Select(related => (related.Words, (string?)$"{related.Statement} ({related.Id})")),
        ]);
    }
}
