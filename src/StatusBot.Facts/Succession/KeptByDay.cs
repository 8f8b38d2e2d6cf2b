using NodaTime;

namespace StatusBot.Facts;

/// <summary>
/// What was worked out for the days that were asked for last, so that readers who look back to different days leave each other's alone.
/// Safe to use from many threads; of those who ask for the same day, one works it out.
/// </summary>
/// <param name="most">How many days are kept.</param>
public sealed class KeptByDay<T>(Func<LocalDate, T> workOut, int most = 8)
{
    private readonly List<(LocalDate Day, Lazy<T> Value)> kept = [];    // the one asked for last is the last

    // Worked out after the lock is left: nobody waits for another day's.
    public T On(LocalDate day) => Find(day).Value;

    private Lazy<T> Find(LocalDate day)
    {
        lock (kept)
        {
            var at = kept.FindLastIndex(one => one.Day == day);
            (LocalDate, Lazy<T> Value) found = at < 0 ? (day, new(() => workOut(day))) : kept[at];
            if (at >= 0) kept.RemoveAt(at);
            else if (kept.Count == most) kept.RemoveAt(0);
            kept.Add(found);
            return found.Value;
        }
    }
}
