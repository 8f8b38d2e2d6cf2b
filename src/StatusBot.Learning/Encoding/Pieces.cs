using FastBertTokenizer;

namespace StatusBot.Learning;

/// <summary>A word, number or sign of a text, and how many of the model's pieces it became.</summary>
internal readonly record struct Word(int Start, int Length, int Pieces);

/// <summary>A text as the model reads it: the pieces of its words between the marks of start and end.</summary>
internal sealed record Pieces(long[] Ids, IReadOnlyList<Word> Words);

/// <summary>Cuts a text into the pieces of the model's vocabulary, and keeps which word each comes from.</summary>
internal sealed class PieceReader
{
    /// <summary>What the model was trained to read; the rest of a longer text is left out.</summary>
    private const int MostPieces = 256;

    private const int LongestWord = 100;
    private readonly BertTokenizer tokenizer = new();
    private readonly long start, end;

    public PieceReader(string vocabulary)
    {
        using var reader = File.OpenText(vocabulary);
        tokenizer.LoadVocabulary(reader, convertInputToLowercase: true);
        Span<long> ids = stackalloc long[MostPieces];
        Encode("", ids);
        (start, end) = (ids[0], ids[1]);
    }

    public Pieces Read(string text)
    {
        var (ids, words) = (new List<long> { start }, new List<Word>());
        Span<long> pieces = stackalloc long[MostPieces];
        foreach (var (at, length) in Runs(text))
        {
            var count = Encode(text.Substring(at, Math.Min(length, LongestWord)), pieces) - 2;
            if (ids.Count + count >= MostPieces) break;
            if (count <= 0) continue;
            ids.AddRange(pieces.Slice(1, count));
            words.Add(new Word(at, length, count));
        }
        return new Pieces([.. ids, end], words);
    }

    private int Encode(string word, Span<long> ids)
    {
        Span<long> mask = stackalloc long[MostPieces];
        return tokenizer.Encode(word, ids, mask);
    }

    // As BERT does before it looks into its vocabulary: at white space, and around every sign.
    private static IEnumerable<(int Start, int Length)> Runs(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            while (i < text.Length && IsInWord(text[i])) i++;
            if (i == from) i++;
            if (!char.IsWhiteSpace(text[from])) yield return (from, i - from);
        }
    }

    private static bool IsInWord(char letter) => !char.IsWhiteSpace(letter) && !char.IsPunctuation(letter) && !IsSign(letter);
    private static bool IsSign(char letter) => char.IsAscii(letter) && char.IsSymbol(letter);
}
