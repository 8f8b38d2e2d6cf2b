using System.Data.Common;
using NodaTime;

namespace StatusBot.Facts;

/// <summary>
/// A fact that another superseded was deprecated once, as if it had been wrong from the start. Where that still stands, it gets the rank
/// back that it had before, and its successor says that it took its place, and since when. Nothing of the ledger is changed: entries are
/// added.
/// </summary>
internal static class SuccessionMigration
{
    private const string Why = "a superseded fact is no longer deprecated: its successor says since when it is one";

    public static async Task RunAsync(DbConnection connection, DbTransaction transaction, Instant now)
    {
        var rows = (await LedgerTable.LatestAsync(connection, long.MaxValue, FactStatus.Accepted)).ToList();
        var entries = Entries(Snapshot.Of(0, rows).Story, await EntryRow.SupersededAsync(connection)).Select(fact => new NewEntry(
            LedgerAction.Edited, fact, FactStatus.Accepted, (int)rows.First(row => row.Key == TermKey.Of(fact)).Version + 1, Why)).ToList();
        if (entries.Count > 0) await LedgerTable.AppendAsync(connection, transaction, entries, Author.Migration, now);
    }

    /// <summary>The facts as they are to be.</summary>
    private static IEnumerable<Fact> Entries(Story story, IReadOnlyList<LedgerEntry> superseded)
    {
        var articles = story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var facts = story.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        foreach (var entry in superseded.Reverse())
        {
            if (facts.GetValueOrDefault(entry.Subject.Id) is not { } old || !IsStill(old, (Fact)entry.After.Term)) continue;
            var before = (Fact)entry.Before!.Term;
            facts[old.Id] = old with { Rank = before.Rank, RankReason = before.RankReason };
            if (facts.GetValueOrDefault(entry.Replacement!) is { } successor)
                facts[successor.Id] = SuccessionStatement.In(successor, old.Id, articles, entry.At.InUtc().Date);
        }
        return story.Facts.Where(fact => facts[fact.Id] != fact).Select(fact => facts[fact.Id]);
    }

    private static bool IsStill(Fact now, Fact then) =>
        now.Rank == Rank.Deprecated && then.Rank == Rank.Deprecated && now.RankReason == then.RankReason;
}
