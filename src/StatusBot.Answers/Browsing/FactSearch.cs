using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Finds facts for readers. Never changes; safe to use from many threads.</summary>
public sealed class FactSearch
{
    private readonly FactIndex index;
    private readonly QuestionReader reader;
    private readonly Lazy<Shelf> accepted, deprecated;

    /// <param name="index">The facts.</param>
    /// <param name="reader">Reads words with the names and words of these facts.</param>
    public FactSearch(FactIndex index, QuestionReader reader)
    {
        (this.index, this.reader) = (index, reader);
        accepted = new(() => new Shelf(index));
        deprecated = new(() => new Shelf(index.Deprecated));
    }

    /// <summary>
    /// All facts that meet a filter as of a day, each with what it cites by then: where words are looked for the best match first,
    /// else the newest; of equal ones the newest, then by id. Deprecated facts come last, in the same order.
    /// </summary>
    /// <param name="filter">One with which <see cref="FactFilter.Problem"/> finds no fault.</param>
    /// <param name="asOf">What cannot be known by this day is left out.</param>
    public IReadOnlyList<Fact> Find(FactFilter filter, LocalDate asOf)
    {
        var text = string.IsNullOrWhiteSpace(filter.Text) ? null : reader.ReadSearch(filter.Text, asOf);
        var day = index.Succession.On(asOf);
        return [.. new[] { accepted, deprecated }.SelectMany(shelf => Find(shelf.Value, text, filter, day))];
    }

    /// <summary>The words that a filter looks for, to be marked in what was found; null where it looks for none.</summary>
    public FoundWords? Words(FactFilter filter, LocalDate asOf) =>
        string.IsNullOrWhiteSpace(filter.Text) ? null : new FoundWords(reader.ReadSearch(filter.Text, asOf), index);

    private static IEnumerable<Fact> Find(Shelf shelf, SearchText? text, FactFilter filter, Standings day) => shelf.Find(text)
        .Where(fact => day.IsVisible(fact.Fact) && Meets(fact, filter, day))
        .Select(fact => day.Cited(fact.Fact))
        .Where(fact => filter.Article is null || fact.Citations.Any(citation => citation.Article == filter.Article));

    private static bool Meets(IndexedFact indexed, FactFilter filter, Standings day)
    {
        var fact = indexed.Fact;
        return (filter.Topic is null || fact.Topic == filter.Topic)
            && (filter.Entity is null || indexed.IsAbout(filter.Entity))
            && (filter.Claim is null || fact.Claim == filter.Claim)
            && (filter.Modality is null || fact.Modality == filter.Modality)
            && (filter.From is null && filter.To is null || fact.Occurred?.Overlaps(filter.From, filter.To) == true)
            && (!filter.Undated || fact.Occurred is null)
            && (!filter.Disputed || day.IsDisputed(fact));
    }

    /// <summary>Facts in the order in which they are shown.</summary>
    private sealed class Shelf
    {
        private readonly WordSearch words;
        private readonly IndexedFact[] newestFirst;

        public Shelf(FactIndex index)
        {
            words = new WordSearch(index);
            newestFirst = [.. index.Facts.OrderByDescending(When).ThenByDescending(fact => fact.Fact.Occurred)
                .ThenBy(fact => fact.Fact.Id, StringComparer.Ordinal)];
        }

        public IEnumerable<IndexedFact> Find(SearchText? text)
        {
            if (text is null) return newestFirst;
            var rates = words.Rate(text);
            return newestFirst.Where(fact => rates[fact.Number] > 0).OrderByDescending(fact => rates[fact.Number]);     // a stable order
        }

        /// <summary>The day by which a fact is ordered: the first on which it can have happened, of "by 11 May" the last.</summary>
        private static LocalDate When(IndexedFact fact) =>
            fact.Fact.Occurred?.Earliest ?? fact.Fact.Occurred?.Latest ?? LocalDate.MinIsoValue;
    }
}
