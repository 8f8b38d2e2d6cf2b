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
        var effects = ImportEffects.Of(before.Succession.On(today), after.Succession.On(today), come, after.Story);
        var first = meetings.All().Take(FirstFew.Most).ToList();
        var met = first.Where(meeting => !effects.Successions.Any(pair => IsOf(pair, meeting))).ToList();
        return result with
        {
            Updates = [.. come.Where(entry => entry.Before?.Status == FactStatus.Accepted)
                .Select(entry => new FactUpdate((Fact)entry.Before!.Term, (Fact)entry.After.Term))],
            Met = met,
            MoreMet = meetings.Count() - first.Count,
            Effects = effects,
        };
    }

    /// <summary>That one took the other's place says more than that it may.</summary>
    private static bool IsOf(Succeeded pair, Meeting meeting) =>
        (pair.Newer, pair.Older) == (meeting.Fact, meeting.Other) || (pair.Newer, pair.Older) == (meeting.Other, meeting.Fact);
}
