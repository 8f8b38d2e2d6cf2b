using NodaTime;

namespace StatusBot.Language;

/// <summary>What stands at a place of a text and is written like a date.</summary>
/// <param name="End">The index of the lexeme behind it.</param>
internal abstract record DatePiece(int End)
{
    /// <summary>Days that there are.</summary>
    /// <param name="HasYear">Whether they are written with a year, or need none.</param>
    internal sealed record Days(LocalDate From, LocalDate To, int End, bool HasYear = true) : DatePiece(End)
    {
        /// <summary>The day that stands for them where one is wanted: of "the end of April" its last.</summary>
        public LocalDate? Point { get; init; }

        public LocalDate First => Point ?? From;
        public LocalDate Last => Point ?? To;
    }

    /// <summary>No day, or one of two.</summary>
    /// <param name="At">The index of its first lexeme.</param>
    internal sealed record Wrong(string Sentence, int At, int End) : DatePiece(End)
    {
        public IReadOnlyList<string> Readings { get; init; } = [];

        /// <summary>The index of the lexeme behind what can be read in two ways, where more belongs to the date.</summary>
        public int ReadEnd { get; init; } = End;
    }

    public static Days Day(LocalDate day, int end, bool hasYear = true) => new(day, day, end, hasYear);
}
