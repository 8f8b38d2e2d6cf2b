namespace StatusBot.Language;

/// <summary>
/// The hashes of a plain text's word n-grams (1 to 3 words) and character n-grams (2 to 5 characters of one word and the spaces
/// around it). The lowest bit says which of the two it is: 1 for words.
/// </summary>
internal static class NGrams
{
    private const int ShortestGram = 2, LongestGram = 5;
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    /// <summary>Whether a hash is that of an n-gram of words.</summary>
    public static bool IsOfWords(uint hash) => (hash & 1) != 0;

    /// <summary>Room enough for the n-grams of any plain text of this length.</summary>
    public static int Bound(int length) => 8 * length;

    /// <summary>Writes the hashes, an n-gram that occurs twice twice, and returns how many there are.</summary>
    public static int Write(ReadOnlySpan<char> plainText, Span<uint> into)
    {
        var count = 0;
        ulong last = 0, lastButOne = 0;
        for (var start = 0; start < plainText.Length - 1;)
        {
            var word = plainText.Slice(start, plainText[(start + 1)..].IndexOf(' ') + 2);
            if (word[1] != PlainText.Opening) count = AppendCharacters(word, into, count);
            var hash = Hash(word);
            count = AppendWords(hash, last, lastButOne, into, count);
            (last, lastButOne) = (hash, last);
            start += word.Length - 1;
        }
        return count;
    }

    private static int AppendWords(ulong word, ulong last, ulong lastButOne, Span<uint> into, int count)
    {
        into[count++] = Finish(word) | 1;
        into[count++] = Finish((last * 3) ^ (word * Prime)) | 1;
        if (last != 0) into[count++] = Finish((lastButOne * 7) ^ (last * Prime * 5) ^ (word * Prime)) | 1;
        return count;
    }

    private static int AppendCharacters(ReadOnlySpan<char> word, Span<uint> into, int count)
    {
        for (var start = 0; start <= word.Length - ShortestGram; start++)
        {
            var hash = Offset;
            var gram = word.Slice(start, Math.Min(LongestGram, word.Length - start));
            for (var at = 0; at < gram.Length; at++)
            {
                hash = (hash ^ gram[at]) * Prime;
                if (at + 1 >= ShortestGram) into[count++] = Finish(hash) & ~1u;
            }
        }
        return count;
    }

    /// <summary>FNV-1a over UTF-16 code units (Fowler, Noll and Vo): the same on every machine and in every process.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var character in text) hash = (hash ^ character) * Prime;
        return hash;
    }

    // FNV leaves the low bits of short texts poorly mixed: this is the finaliser of MurmurHash3.
    private static uint Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        return (uint)((hash ^ (hash >> 33)) >> 16);
    }
}
