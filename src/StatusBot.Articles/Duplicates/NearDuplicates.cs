using System.Globalization;
using StatusBot.Facts;

namespace StatusBot.Articles;

/// <summary>Paragraphs of a text that stand in another article as well.</summary>
/// <param name="Article">The other article's id.</param>
/// <param name="Paragraphs">The numbers of the paragraphs, in their order.</param>
/// <param name="Share">Of the text's paragraphs that are long enough to be told apart.</param>
public sealed record NearDuplicate(string Article, IReadOnlyList<int> Paragraphs, double Share)
{
    /// <summary>The whole of it in one sentence.</summary>
    public override string ToString() => Share == 1
        ? $"The whole text stands in the article '{Article}' as well: is it the same article?"
        : $"{(Paragraphs.Count == 1 ? "Paragraph" : "Paragraphs")} {Listed()} {(Paragraphs.Count == 1 ? "stands" : "stand")} in the " +
            $"article '{Article}' as well: the same origin?";

    /// <summary>"2 to 5, 7 and 9".</summary>
    private string Listed()
    {
        var runs = new List<(int From, int To)>();
        foreach (var number in Paragraphs)
            if (runs.Count > 0 && runs[^1].To == number - 1) runs[^1] = (runs[^1].From, number);
            else runs.Add((number, number));
        var parts = runs.Select(run => run.From == run.To ? Number(run.From) : $"{Number(run.From)} to {Number(run.To)}").ToList();
        return parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Finds what a new text has in common with others: by runs of five words, so that a changed word hides nothing.</summary>
public sealed class NearDuplicates
{
    private const int Words = 5, FewestShingles = 4;
    private const double Enough = 0.5;

    private readonly Dictionary<long, List<int>> places = [];
    private readonly Dictionary<int, int> shingles = [];

    public NearDuplicates(ArticleText text)
    {
        foreach (var (i, paragraph) in text.Paragraphs.Index())
        {
            var all = Shingles(paragraph).ToHashSet();
            if (all.Count < FewestShingles) continue;
            shingles[i + 1] = all.Count;
            foreach (var shingle in all) Place(shingle).Add(i + 1);
        }
    }

    /// <summary>What each of the others has in common with the text; those that have most first.</summary>
    public IReadOnlyList<NearDuplicate> In(IEnumerable<KeyValuePair<string, ArticleText>> others) =>
    [
        .. others.Select(other => In(other.Key, other.Value)).Where(near => near.Paragraphs.Count > 0)
            .OrderByDescending(near => near.Paragraphs.Count).ThenBy(near => near.Article, StringComparer.Ordinal),
    ];

    private NearDuplicate In(string article, ArticleText other)
    {
        var counts = new Dictionary<int, int>();
        foreach (var shingle in other.Paragraphs.SelectMany(Shingles).Distinct())
            foreach (var paragraph in places.GetValueOrDefault(shingle) ?? [])
                counts[paragraph] = counts.GetValueOrDefault(paragraph) + 1;
        int[] shared = [.. counts.Where(count => count.Value >= Enough * shingles[count.Key]).Select(count => count.Key).Order()];
        return new(article, shared, shingles.Count == 0 ? 0 : (double)shared.Length / shingles.Count);
    }

    private List<int> Place(long shingle)
    {
        if (!places.TryGetValue(shingle, out var list)) places[shingle] = list = [];
        return list;
    }

    /// <summary>The hash of each run of words, whatever their capitals and marks.</summary>
    private static IEnumerable<long> Shingles(string paragraph)
    {
        var words = WordHashes(paragraph);
        for (var i = 0; i + Words <= words.Count; i++)
        {
            var shingle = 17L;
            for (var word = 0; word < Words; word++) shingle = unchecked((shingle * 1_000_003) + words[i + word]);
            yield return shingle;
        }
    }

    private static List<long> WordHashes(string paragraph)
    {
        var hashes = new List<long>();
        var hash = 0L;
        foreach (var c in paragraph.Append(' '))
        {
            if (char.IsLetterOrDigit(c)) hash = unchecked((hash * 31) + char.ToLowerInvariant(c) + 1);
            else if (hash != 0) { hashes.Add(hash); hash = 0; }
        }
        return hashes;
    }
}
