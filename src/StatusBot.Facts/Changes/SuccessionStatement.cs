using NodaTime;

namespace StatusBot.Facts;

/// <summary>What a fact says of those whose place it takes.</summary>
internal static class SuccessionStatement
{
    private const string ByRecording = "the day on which it was recorded: no source gives one";

    /// <summary>The fact, saying that it supersedes another and from when.</summary>
    /// <param name="recorded">The day from which it does so where nothing else gives one.</param>
    public static Fact In(Fact fact, string older, IReadOnlyDictionary<string, Article> articles, LocalDate recorded)
    {
        var said = SuccessionCheck.FromOf(fact, articles);
        return fact with
        {
            Supersedes = fact.Supersedes.Contains(older, StringComparer.Ordinal) ? fact.Supersedes : [.. fact.Supersedes, older],
            From = said ?? Occurred.On(recorded),
            FromHow = said is null ? ByRecording : fact.FromHow,
        };
    }
}
