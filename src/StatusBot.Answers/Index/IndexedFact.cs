using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>A fact with what is looked up for every question, worked out once.</summary>
internal sealed record IndexedFact
{
    /// <summary>Its place in the index.</summary>
    public required int Number { get; init; }

    public required Fact Fact { get; init; }

    /// <summary>Its topic's place in the story.</summary>
    public required int Topic { get; init; }

    public required string[] Entities { get; init; }

    /// <summary>Its entities, who says it, and all to which they belong.</summary>
    public required string[] WithParents { get; init; }

    /// <summary>The first day as of which it is told; null where it is told as of every day.</summary>
    public required LocalDate? VisibleFrom { get; init; }

    public required bool HasDate { get; init; }
    public required bool HasNumber { get; init; }
    public required bool HasDuration { get; init; }

    /// <summary>Whether it says since when something goes on.</summary>
    public required bool HasBeginning { get; init; }

    /// <summary>Whether it says how long something has gone on, or since when.</summary>
    public bool TellsHowLong => HasDuration || HasBeginning;

    /// <summary>Whether it gives an amount of anything but time.</summary>
    public required bool HasSum { get; init; }

    public bool HasAmount => HasDuration || HasSum;

    /// <summary>Whether it names a place.</summary>
    public required bool HasPlace { get; init; }

    /// <summary>Whether it says that something is in or at a place.</summary>
    public required bool IsLocated { get; init; }

    public required bool HasActor { get; init; }
    public required bool HasReason { get; init; }
    public required bool IsNegative { get; init; }

    /// <summary>Whether it shuts out whoever it does not name.</summary>
    public required bool IsExclusive { get; init; }

    public required bool IsDefinition { get; init; }

    /// <summary>
    /// The words of its statement, each once, as numbers in ascending order; the same word has the same number in all facts of an index.
    /// </summary>
    public required int[] Stems { get; init; }

    public string Main => Entities[0];

    /// <summary>How many words its statement shares with another's.</summary>
    public int WordsSharedWith(IndexedFact other)
    {
        var count = 0;
        for (int i = 0, j = 0; i < Stems.Length && j < other.Stems.Length;)
            if (Stems[i] == other.Stems[j]) (count, i, j) = (count + 1, i + 1, j + 1);
            else if (Stems[i] < other.Stems[j]) i++;
            else j++;
        return count;
    }

    /// <summary>The same fact in an index where it has another place, and other articles stand.</summary>
    public IndexedFact At(int number, LocalDate? visibleFrom) =>
        number == Number && visibleFrom == VisibleFrom ? this : this with { Number = number, VisibleFrom = visibleFrom };

    public bool Names(string entity) => Array.IndexOf(Entities, entity) >= 0;

    /// <summary>Whether it is about an entity: names it, or something that belongs to it.</summary>
    public bool IsAbout(string entity) => Array.IndexOf(WithParents, entity) >= 0;
}
