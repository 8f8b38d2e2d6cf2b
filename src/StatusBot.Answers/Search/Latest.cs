using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>"When did they last meet?": of what answers, the newest.</summary>
internal static class Latest
{
    /// <summary>The group of the words that ask for it.</summary>
    private const string Group = "latest";

    /// <summary>By how much the newest fits better than what is older.</summary>
    private const double NewestWeight = 1.5;

    public static bool IsAskedFor(Asked asked) => asked.Kind is AnswerKind.When or AnswerKind.Where or AnswerKind.Which or AnswerKind.Who
        && asked.Terms.Any(IsLatest) && !asked.Terms.All(IsLatest);

    /// <summary>What else an answer must hold.</summary>
    public static Asked Left(Asked asked) => asked with { Terms = [.. asked.Terms.Where(term => !IsLatest(term))] };

    /// <summary>First the newest that holds, where it is newer than what fits best and on its topic.</summary>
    /// <param name="found">What answers in all words.</param>
    /// <param name="others">What answers, those that ask for the newest left aside.</param>
    public static IReadOnlyList<Match> First(IReadOnlyList<Match> found, IReadOnlyList<Match> others, Standings day)
    {
        if (found.Count == 0) found = others;
        var newest = others.Where(match => match.Fact.Topic == found[0].Fact.Topic && match.Fact.Fact is
        { Occurred: not null, Modality: not Modality.Expected } && day.Holds(match.Fact.Fact)).MaxBy(match => match.Fact.Fact.Occurred);
        return newest is null || newest.Fact.Fact.Occurred!.CompareTo(found[0].Fact.Fact.Occurred) <= 0
            ? found
            : [newest with { Score = found[0].Score * NewestWeight }, .. found.Where(match => match.Fact != newest.Fact)];
    }

    private static bool IsLatest(Term term) => term.Groups.Contains(Group);
}
