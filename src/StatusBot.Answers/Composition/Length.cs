namespace StatusBot.Answers;

/// <summary>The lengths of the contract, in characters.</summary>
internal static class Length
{
    public const int Short = 480, Long = 1200, MostFacts = 4;

    public static int Of(IEnumerable<Sentence> sentences) => sentences.Sum(sentence => sentence.Text.Length + 1);

    /// <summary>As many sentences from the start as fit: the first that does not is the end.</summary>
    public static IReadOnlyList<Sentence> Fit(IEnumerable<Sentence> sentences, int limit)
    {
        var all = sentences.ToArray();
        var kept = all;
        while (kept.Length > 0 && Of(kept) - 1 > limit) kept = Cut(all, kept.Length - 1);
        return kept;
    }

    /// <summary>The first sentences; a note that they share with one that is cut off is theirs again.</summary>
    private static Sentence[] Cut(Sentence[] all, int count)
    {
        var start = count;
        while (start > 0 && Wording.SharesNext(all, start - 1)) start--;
        return [.. all[..start], .. Wording.Shared(all[start..count].Select(sentence => sentence with { Told = sentence.Note }))];
    }
}
