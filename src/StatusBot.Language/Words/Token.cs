namespace StatusBot.Language;

/// <summary>One word or number of a text.</summary>
/// <param name="Text">Lower-case, without diacritics, spelling corrected where that was sure.</param>
/// <param name="Stem">The word without its inflection.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Start">Where it starts in the text, counted from 0.</param>
public sealed record Token(string Text, string Stem, string Written, int Start)
{
    /// <summary>Whether its spelling was corrected by more than a slip of the keyboard explains: another name may be meant.</summary>
    public bool IsGuess { get; init; }

    public bool IsCapitalised => char.IsUpper(Written[0]);
    public bool IsNumber => char.IsAsciiDigit(Text[0]);
}
