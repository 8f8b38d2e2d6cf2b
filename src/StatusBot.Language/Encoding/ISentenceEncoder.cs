namespace StatusBot.Language;

/// <summary>
/// Turns a text into a vector, so that texts of like meaning lie close: the dot product of two vectors is their cosine.
/// Implementers are safe to use from many threads, give the same vector for the same text whatever was encoded before or beside it, and
/// throw for no text at all, however long or strange.
/// </summary>
public interface ISentenceEncoder
{
    /// <summary>How many numbers a vector has.</summary>
    int Dimension { get; }

    /// <summary>A short name for exactly this model: vectors of different versions cannot be compared.</summary>
    string Version { get; }

    /// <summary>Encodes one text with its words; the last texts are remembered.</summary>
    EncodedText Encode(string text);

    /// <summary>Encodes many texts, on all processors.</summary>
    /// <param name="encoded">Called after each text, from any thread.</param>
    /// <returns>A vector of length 1 for each text, in their order.</returns>
    float[][] EncodeAll(IReadOnlyList<string> texts, Action? encoded = null);
}
