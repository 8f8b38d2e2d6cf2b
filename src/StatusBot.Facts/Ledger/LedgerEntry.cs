using NodaTime;

namespace StatusBot.Facts;

/// <summary>Who changes something.</summary>
/// <param name="Name">The person, or the program itself.</param>
/// <param name="Place">Where: a channel, the command line, the start.</param>
/// <param name="OsUser">The operating system's user, where the change came over the command line.</param>
public sealed record Author(string Name, string Place, string? OsUser = null)
{
    /// <summary>The program, where a newer version says in another way what was said before.</summary>
    public static readonly Author Migration = new("StatusBot", "migration");

    public string Name { get; init => field = Must.Keep(Rules.Line, value, nameof(Name)); } = Must.Keep(Rules.Line, Name, nameof(Name));
    public string Place { get; init => field = Must.Keep(Rules.Line, value, nameof(Place)); } = Must.Keep(Rules.Line, Place, nameof(Place));
}

/// <summary>What a change did.</summary>
public enum LedgerAction
{
    /// <summary>The first filling of an empty store: what shipped, not a change.</summary>
    Baseline,

    /// <summary>A later import of data files.</summary>
    Imported,
    Proposed,
    Accepted,
    Rejected,
    Edited,

    /// <summary>A newer fact took its place, and states so; this one is as it was.</summary>
    Superseded,
    Retracted,
    Restored,

    /// <summary>An earlier entry was taken back.</summary>
    Undone,

    /// <summary>A term other than a fact was added or changed.</summary>
    Defined,

    /// <summary>Somebody looked at it again: it is still true, and nothing of it changes.</summary>
    Verified,
}

/// <summary>Where a fact stands. Only accepted ones are answered with. Terms other than facts are always accepted.</summary>
public enum FactStatus { Proposed, Accepted, Rejected, Retracted }

/// <summary>A term as one entry of the ledger left it.</summary>
public sealed record TermState(FactStatus Status, ITerm Term);

/// <summary>One change of one term.</summary>
/// <param name="Position">1, 2, 3, … in the order in which things were recorded.</param>
/// <param name="Change">The position of the first entry of the same transaction: what was done at once has the same.</param>
/// <param name="At">When it was recorded, to the millisecond; never before the entry before it.</param>
/// <param name="Version">The term's version that it made: 1, 2, 3, …</param>
/// <param name="Before">The term as it was; null for its first entry.</param>
/// <param name="Undoes">The position of the entry that it takes back.</param>
/// <param name="Replacement">The id of the fact that supersedes this one, or that it was merged into.</param>
public sealed record LedgerEntry(
    long Position,
    long Change,
    Instant At,
    Author By,
    LedgerAction Action,
    TermKey Subject,
    int Version,
    TermState? Before,
    TermState After,
    string? Why,
    long? Undoes,
    string? Replacement);

/// <summary>A fact as the store has it.</summary>
/// <param name="Version">1, 2, 3, …: expected again when it is changed.</param>
/// <param name="Position">The ledger's position that made this version.</param>
/// <param name="Recorded">When that was.</param>
/// <param name="By">Who made it.</param>
public sealed record StoredFact(Fact Fact, FactStatus Status, int Version, long Position, Instant Recorded, string By);
