using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Something that waits for a moderator, for other programs.</summary>
/// <param name="Waits">proposal, due or lapsed.</param>
/// <param name="Id">The fact's id.</param>
/// <param name="Since">The day on which it was proposed, fell due or lapsed.</param>
/// <param name="Owner">Who proposed it, or decided on it last.</param>
public sealed record ReviewRow(string Waits, string Id, string Statement, string Since, string Owner);

/// <summary>What waits for a moderator: proposals, milestones whose day has passed, facts that nobody looked at for long.</summary>
internal static class ReviewList
{
    private static readonly CommandOption<int?> Most = Options.Most(Usual);

    public static readonly Command Command = new(
        "review list", "Lists what waits for a decision: proposals, lapsed plans, and facts that are due for another look",
        Right.Accept, [Most], RunAsync)
    { IsReading = true, Queue = "Waits for a decision" };

    private const int Usual = 50;

    private static async Task<Reply> RunAsync(Call call)
    {
        var rows = new List<ReviewRow>();
        var proposals = await call.Bot.ProposalsAsync();
        rows.AddRange(proposals.OrderBy(proposal => proposal.Recorded).Select(Proposed));
        rows.AddRange(Lapsed(call));
        rows.AddRange(Due(call));
        var shown = call.WantsRows && !call.Has(Most) ? rows : [.. rows.Take(call.Get(Most) ?? Usual)];
        return Reply.Of(call, shown, () => rows.Count == 0
            ? [new Said("Nothing waits for you.")]
            : [new Table(["What", "Id", "Since", "Who", "Statement"], [.. shown.Select(Cells)])
                { Buttons = [.. shown.Select(Next)] }]) with
        {
            Notes = call.WantsRows || shown.Count == rows.Count ? []
                : [$"{rows.Count - shown.Count} more wait: review list --most {rows.Count}"],
        };
    }

    private static ReviewRow Proposed(StoredFact proposal) => new(
        "proposal", proposal.Fact.Id, proposal.Fact.Statement, Iso(proposal.Recorded.InUtc().Date), proposal.By);

    private static IReadOnlyList<Button> Next(ReviewRow row) =>
        [.. Ways(row.Waits).Select(way => Button.Of(way.Label, way.Command, ("id", row.Id)))];

    private static (string Label, string Command)[] Ways(string waits) => waits switch
    {
        "proposal" => [("Look", "fact accept"), ("Change", "fact edit"), ("Reject", "fact reject")],
        "lapsed" => [("What came of it", "fact outcome"), ("Retract", "fact retract")],
        _ => [("Still true", "fact verify"), ("Change", "fact edit"), ("Supersede", "fact supersede"), ("Retract", "fact retract")],
    };

    private static IEnumerable<ReviewRow> Lapsed(Call call)
    {
        var day = call.Knowledge.On(call.Today);
        return call.Knowledge.Story.Facts.Where(day.IsLapsed).Select(fact =>
            new ReviewRow("lapsed", fact.Id, fact.Statement, fact.Occurred!.ToString(), OwnerOf(call, fact)));
    }

    /// <summary>The longest overdue first.</summary>
    private static IEnumerable<ReviewRow> Due(Call call)
    {
        var days = call.Knowledge.Story.Topics.ToDictionary(topic => topic.Id, topic => topic.ReviewDays, StringComparer.Ordinal);
        var holding = call.Knowledge.On(call.Today);
        return call.Knowledge.Story.Facts.Where(holding.Holds)
            .Select(fact => (Fact: fact, Due: DueOn(call, fact, days[fact.Topic]))).Where(one => one.Due <= call.Today)
            .OrderBy(one => one.Due).ThenBy(one => one.Fact.Id, StringComparer.Ordinal)
            .Select(one => new ReviewRow("due", one.Fact.Id, one.Fact.Statement, Iso(one.Due), OwnerOf(call, one.Fact)));
    }

    private static LocalDate DueOn(Call call, Fact fact, int days) =>
        call.Knowledge.Snapshot.Versions[fact.Id].Recorded.InUtc().Date.PlusDays(days);

    private static string OwnerOf(Call call, Fact fact) => call.Knowledge.Snapshot.Versions[fact.Id].By;
    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
    private static string?[] Cells(ReviewRow row) => [row.Waits, row.Id, row.Since, row.Owner, row.Statement];
}
