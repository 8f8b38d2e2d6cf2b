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
        var meetings = new Meetings(after.Index, after.Succession);
        return result with
        {
            Updates = [.. come.Where(entry => entry.Before?.Status == FactStatus.Accepted)
                .Select(entry => new FactUpdate((Fact)entry.Before!.Term, (Fact)entry.After.Term))],
            Met = Once(come.SelectMany(entry => meetings.Of((Fact)entry.After.Term))),
            Effects = ImportEffects.Of(before.Succession.On(today), after.Succession.On(today), come, after.Story),
        };
    }

    /// <summary>Of two that came in and meet each other, the first tells it.</summary>
    private static List<Meeting> Once(IEnumerable<Meeting> meetings)
    {
        var told = new HashSet<(string, string)>();
        return [.. meetings.Where(meeting => !told.Contains((meeting.Other, meeting.Fact)) && told.Add((meeting.Fact, meeting.Other)))];
    }
}
