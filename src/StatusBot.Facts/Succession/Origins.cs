namespace StatusBot.Facts;

/// <summary>In how many places facts ultimately have it from: five articles on one briefing are five articles and one origin.</summary>
public static class Origins
{
    public static int CountOf(Fact fact) => fact.Citations.Count == 1 ? 1 : CountOf([fact]);

    public static int CountOf(IEnumerable<Fact> facts) =>
        facts.SelectMany(fact => fact.Citations).Select(citation => citation.Origin ?? citation.Article).Distinct(StringComparer.Ordinal)
            .Count();
}
