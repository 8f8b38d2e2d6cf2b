using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>A question with its vectors, worked out once for all facts.</summary>
internal sealed class MeantQuestion
{
    private readonly FactIndex index;
    private readonly MeantWord[] words;

    public MeantQuestion(Asked asked, FactIndex index, Meanings meanings)
    {
        (Asked, this.index) = (asked, index);
        var said = SaidWords.Of(asked, index.Tree.NameOf);
        var encoded = meanings.OfQuestion(said.Text);
        Vector = encoded.Vector;
        Masked = meanings.OfMasked(
            asked.Inherited ? SaidWords.Of(asked, id => index.Tree.KindOf(id).Name).Text : asked.Question.Masked);
        words = [.. asked.Terms.SelectMany(term => term.Parts.Count > 0 ? term.Parts : [term])
            .Select(term => Word(term, said.At(term) is { } at ? encoded.At(at.Start, at.Length) : null))];
    }

    public Asked Asked { get; }
    public ReadOnlyMemory<float> Vector { get; }
    public ReadOnlyMemory<float> Masked { get; }

    /// <summary>
    /// The questions that a fact is known to answer, the nearest first, each with how near it is; its statement, where none is known.
    /// </summary>
    public IReadOnlyList<(EncodedText Text, float Nearness)> Nearest(FactMeaning meaning) =>
        [.. (meaning.Wordings.Count == 0 ? [meaning.Statement] : meaning.Wordings)
            .Select(text => (Text: text, Nearness: Meanings.Cosine(Vector, text.Vector))).OrderByDescending(one => one.Nearness)];

    /// <summary>How far a fact holds the question's words, in its statement or in the text nearest to the question.</summary>
    public Coverage Cover(IndexedFact fact, EncodedText statement, EncodedText nearest)
    {
        var told = nearest == statement ? statement.Words : [.. statement.Words, .. nearest.Words];
        float total = 0, literal = 0, meant = 0, worst = 1, focus = 1, meantFocus = 1;
        foreach (var word in words)
        {
            var (held, near) = word.HeldBy(fact, told);
            total += word.Weight;
            literal += word.Weight * held;
            meant += word.Weight * near;
            worst = Math.Min(worst, near);
            if (word.IsFocus) (focus, meantFocus) = (Math.Min(focus, held), Math.Min(meantFocus, near));
        }
        return total > 0 ? new(literal / total, meant / total, worst, focus, meantFocus) : new(1, 1, 1, 1, 1);
    }

    /// <summary>A word weighs the more, the rarer it is among the facts (Spärck Jones 1972).</summary>
    private MeantWord Word(Term term, ReadOnlyMemory<float>? vector)
    {
        var entry = index.Words.Find(term.Stem);
        var weight = (float)Math.Log(1 + index.Facts.Length / (0.5 + entry.Count));
        return new(entry, vector, weight, Asked.Question.Focus.Any(focus => focus.Stem == term.Stem));
    }

    /// <summary>A content word of the question: where it stands, what it means there, and whether it is what is asked for.</summary>
    private sealed record MeantWord(WordEntry Entry, ReadOnlyMemory<float>? Vector, float Weight, bool IsFocus)
    {
        /// <summary>1 where the fact holds the word itself, and how near its nearest word comes to it in meaning.</summary>
        public (float Held, float Near) HeldBy(IndexedFact fact, IReadOnlyList<EncodedWord> told)
        {
            if (Array.BinarySearch(Entry.Facts, fact.Number) >= 0) return (1, 1);
            if (Vector is not { } own) return (0, 0);
            var near = 0f;
            foreach (var word in told) near = Math.Max(near, Meanings.Cosine(own, word.Vector));
            return (0, near);
        }
    }
}

/// <summary>How far a fact holds the words of a question, from 0 to 1.</summary>
/// <param name="Literal">The share of their weight that it holds itself.</param>
/// <param name="Meant">The same, words of like meaning counted by how near they are.</param>
/// <param name="Worst">How near it comes to the word that it holds least.</param>
/// <param name="Focus">Whether it holds the words right behind the question word.</param>
/// <param name="MeantFocus">How near it comes to these in meaning.</param>
internal readonly record struct Coverage(float Literal, float Meant, float Worst, float Focus, float MeantFocus);
