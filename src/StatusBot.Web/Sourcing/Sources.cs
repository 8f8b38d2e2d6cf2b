using StatusBot.Answers;

namespace StatusBot.Web;

/// <summary>The sources of what one part of a page shows, numbered from 1 in the order in which they are first cited.</summary>
internal sealed class Sources
{
    private readonly Dictionary<string, IReadOnlyList<int>> byFact = new(StringComparer.Ordinal);
    private readonly List<CitationRow> citations = [];

    /// <param name="prefix">Makes the ids of the cards differ from those of other parts of the page.</param>
    public Sources(string prefix, IEnumerable<FactRow> facts)
    {
        Prefix = prefix;
        var numbers = new Dictionary<(string, int, string, string?), int>();
        foreach (var fact in facts)
            byFact.TryAdd(fact.Id, [.. fact.Citations.Select(citation => NumberOf(citation, numbers)).Distinct()]);
    }

    public string Prefix { get; }

    public IReadOnlyList<(int Number, CitationRow Citation)> All => [.. citations.Select((citation, i) => (i + 1, citation))];

    /// <summary>The numbers of a fact's sources; none where the fact is not among those given.</summary>
    public IReadOnlyList<int> Of(string fact) => byFact.GetValueOrDefault(fact, []);

    public IEnumerable<int> Of(IEnumerable<string> facts) => facts.SelectMany(Of).Distinct().Order();

    public CitationRow this[int number] => citations[number - 1];

    /// <summary>The id of the card of a number.</summary>
    public string CardId(int number) => $"{Prefix}-source-{number}";

    private int NumberOf(CitationRow citation, Dictionary<(string, int, string, string?), int> numbers)
    {
        var key = (citation.Article, citation.Paragraph, citation.Quote, citation.Origin);
        if (numbers.TryGetValue(key, out var number)) return number;
        citations.Add(citation);
        return numbers[key] = citations.Count;
    }
}
