using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Tells whoever brings in facts what these meet and what they changed.</summary>
internal static class AtEntry
{
    public static ImportResult Tell(
        ImportResult result, IReadOnlyList<LedgerEntry> entries, Knowledge before, Knowledge after, LocalDate today)
    {
        var come = entries.Where(entry => entry.Subject.Kind == TermKind.Fact).ToList();
        if (come.Count == 0) return result;
        var meetings = new Meetings(after.Index, after.Succession, come.Select(entry => (Fact)entry.After.Term));
        var met = meetings.All().Take(FirstFew.Most).ToList();
        return result with
        {
            Updates = [.. come.Where(entry => entry.Before?.Status == FactStatus.Accepted)
                .Select(entry => new FactUpdate((Fact)entry.Before!.Term, (Fact)entry.After.Term))],
            Met = met,
            MoreMet = meetings.Count() - met.Count,
            Effects = ImportEffects.Of(before.Succession.On(today), after.Succession.On(today), come, after.Story),
        };
    }
}
