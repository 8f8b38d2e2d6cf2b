namespace StatusBot.Articles;

/// <summary>A place of a text where something is named.</summary>
/// <param name="Words">Of its sentence.</param>
/// <param name="Start">The index of the name's first word.</param>
internal sealed record NamePlace(IReadOnlyList<WrittenWord> Words, int Start, int Length, int Paragraph)
{
    public string Name => string.Join(' ', [.. Words.Skip(Start).Take(Length - 1).Select(word => word.Whole), Last.Text]);
    public WrittenWord First => Words[Start];
    public WrittenWord? Before => Start > 0 ? Words[Start - 1] : null;

    /// <summary>The words behind it.</summary>
    public IEnumerable<WrittenWord> Behind => Words.Skip(Start + Length);

    public WrittenWord Last => Words[Start + Length - 1];
}
