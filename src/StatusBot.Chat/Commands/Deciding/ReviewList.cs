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
    public static readonly Command Command = new(
        "review list", "Lists what waits for a decision: proposals, lapsed plans, and facts that are due for another look",
        Right.Accept, [], RunAsync)
    { IsReading = true };

    private static async Task<Reply> RunAsync(Call call)
    {
        var rows = new List<ReviewRow>();
        foreach (var proposal in await call.Bot.ProposalsAsync()) rows.Add(await RowAsync(call, proposal));
        rows.AddRange(Lapsed(call));
        rows.AddRange(Due(call));
        return Reply.Of(call, rows, () => rows.Count == 0
            ? [new Said("Nothing waits for you.")]
            : [new Table(["What", "Id", "Since", "Who", "Statement"], [.. rows.Select(Cells)])]);
    }

    private static async Task<ReviewRow> RowAsync(Call call, StoredFact proposal)
    {
        var by = (await call.Bot.Knowledge.HistoryAsync(proposal.Fact.Id))[^1].By.Name;
        return new("proposal", proposal.Fact.Id, proposal.Fact.Statement, Iso(proposal.Recorded.InUtc().Date), by);
    }

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
