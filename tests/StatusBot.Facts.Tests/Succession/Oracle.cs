using NodaTime;

namespace StatusBot.Facts.Tests;

/// <summary>What holds on a day, as the design says it and in its words, without any of the program's own reckoning.</summary>
internal sealed class Oracle(Story story, LocalDate day)
{
    private readonly LocalDate? first = story.Articles.Min(article => article.Published?.Earliest);

    public bool Holds(Fact fact) =>
        Visible(fact) && !story.Facts.Any(other => Supersedes(other, fact)) && !(IsState(fact) && IsFollowed(fact));

    private bool Visible(Fact fact) =>
        first <= day && fact.Rank != Rank.Deprecated && Published(fact).Any(date => date is null || date <= day)
        && (fact.Modality == Modality.Expected || fact.Occurred?.Earliest is null || fact.Occurred.Earliest <= day)
        && !story.Facts.Any(other => Corrects(other, fact));

    private bool Corrects(Fact one, Fact other) => one.Corrects.Contains(other.Id) && Visible(one);
    private bool Supersedes(Fact one, Fact other) =>
        Visible(one) && (one.OutcomeOf == other.Id || one.Supersedes.Contains(other.Id) && one.From!.Earliest <= day);

    private bool IsFollowed(Fact fact) =>
        OfClaim(fact).Any(other => Follows(other, fact)) || Time(fact) is null && Told(fact) is { Count: > 0 } told && told.All(IsFollowed);

    // The dated ones beside which an undated one was told: those that have followed no other; a plan counts only as long as nothing
    // happened.
    private List<Fact> Told(Fact fact)
    {
        var dated = OfClaim(fact).Append(fact).Where(one => Time(one) is not null).ToList();
        if (OfClaim(fact).Append(fact).Any(Happened)) dated.RemoveAll(one => one.Modality == Modality.Expected);
        return [.. dated.Where(one => !dated.Exists(other => other != one && Follows(one, other)))];
    }

    private bool Follows(Fact one, Fact other)
    {
        if (Supersedes(one, other)) return true;
        if (Supersedes(other, one) || one.Disputes.Contains(other.Id) || other.Disputes.Contains(one.Id)) return false;
        var isLater = Time(one)?.From > Time(other)?.To;
        return other.Modality == Modality.Expected
            ? Happened(one) || one.Modality == Modality.Expected && isLater
            : Happened(one) && isLater;
    }

    private static bool Happened(Fact fact) => fact.Modality is Modality.Confirmed or Modality.Reported or Modality.Denied;
    private bool IsState(Fact fact) => story.Claims.Any(claim => claim.Id == fact.Claim && claim.Kind == ClaimKind.State);
    private IEnumerable<Fact> OfClaim(Fact fact) =>
        story.Facts.Where(other => other != fact && other.Claim == fact.Claim && Visible(other));
    private IEnumerable<LocalDate?> Published(Fact fact) =>
        fact.Citations.Select(citation => story.Articles.Single(article => article.Id == citation.Article).Published?.Earliest);

    private (LocalDate? From, LocalDate? To)? Time(Fact fact)
    {
        var said = Published(fact).Min();
        if (fact.Modality == Modality.Expected) return said is null ? null : (said, said);
        return fact.Occurred is { } own ? (own.Earliest, own.Latest) : said is null ? null : (null, said);
    }
}
