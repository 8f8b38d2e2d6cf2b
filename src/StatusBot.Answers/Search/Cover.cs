using System.Buffers;

namespace StatusBot.Answers;

/// <summary>
/// Which of a question's words each fact holds itself, as one dense table over the facts that hold any.
/// Rented from a pool: give it back.
/// </summary>
internal sealed class Cover : IDisposable
{
    private readonly QueryTerm[] terms;
    private readonly int[] rows;
    private readonly float[] held;

    public Cover(QueryTerm[] terms, int facts)
    {
        this.terms = terms;
        rows = ArrayPool<int>.Shared.Rent(Math.Max(1, facts));
        Array.Fill(rows, -1, 0, facts);
        var carrying = terms.Any(term => !term.Light);
        foreach (var term in terms)
            if (!term.Light || !carrying) Touch(term);
        held = ArrayPool<float>.Shared.Rent(Math.Max(1, Touched.Count * terms.Length));
        Array.Clear(held, 0, Touched.Count * terms.Length);
        for (var t = 0; t < terms.Length; t++) Fill(t);
    }

    /// <summary>The facts that hold a carrying word of the question themselves; where no word carries, those that hold any.</summary>
    public List<int> Touched { get; } = [];

    public bool IsTouched(int fact) => rows[fact] >= 0;

    /// <summary>How surely a fact holds a word, by itself or by its topic, from 0 to 1.</summary>
    public float Held(int fact, int topic, int term)
    {
        var row = rows[fact];
        return Math.Max(row < 0 ? 0 : held[row * terms.Length + term], terms[term].ByTopic[topic]);
    }

    /// <inheritdoc cref="Held(int, int, int)"/>
    public float Held(IndexedFact fact, int term) => Held(fact.Number, fact.Topic, term);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(rows);
        ArrayPool<float>.Shared.Return(held);
    }

    private void Touch(QueryTerm term)
    {
        foreach (var entry in term.Entries)
            foreach (var fact in entry.Facts)
            {
                if (rows[fact] >= 0) continue;
                rows[fact] = Touched.Count;
                Touched.Add(fact);
            }
    }

    private void Fill(int term)
    {
        foreach (var entry in terms[term].Entries)
            for (var i = 0; i < entry.Facts.Length; i++)
            {
                if (rows[entry.Facts[i]] < 0) continue;
                ref var cell = ref held[rows[entry.Facts[i]] * terms.Length + term];
                cell = Math.Max(cell, entry.Weights[i]);
            }
    }
}
