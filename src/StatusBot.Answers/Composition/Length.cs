namespace StatusBot.Answers;

/// <summary>The lengths of the contract, in characters.</summary>
internal static class Length
{
    public const int Short = 480, Long = 1200, MostFacts = 4;

    public static int Of(IEnumerable<Sentence> sentences) => sentences.Sum(sentence => sentence.Text.Length + 1);

    /// <summary>As many sentences from the start as fit: the first that does not is the end.</summary>
    public static IReadOnlyList<Sentence> Fit(IEnumerable<Sentence> sentences, int limit)
    {
        var kept = new List<Sentence>();
        foreach (var sentence in sentences)
        {
            if (Of(kept) + sentence.Text.Length > limit) break;
            kept.Add(sentence);
        }
        return kept;
    }
}
