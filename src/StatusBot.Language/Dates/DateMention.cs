using NodaTime;

namespace StatusBot.Language;

/// <summary>How a date bears on a question.</summary>
public enum DateRelation
{
    /// <summary>"on 18 May", "in August", "between 3 and 10 May": when the thing asked about happens.</summary>
    On,

    /// <summary>"as of 12 May": at which moment the question is to be answered.</summary>
    AsOf,

    /// <summary>"since Monday", "after Monday": from a day on.</summary>
    Since,

    /// <summary>"before June", "until June", "by June": up to a day.</summary>
    Before,
}

/// <summary>Where a question names a date.</summary>
/// <param name="Start">The index of its first token, the word of its relation included.</param>
/// <param name="Length">How many tokens it has.</param>
public abstract record DatePlace(int Start, int Length)
{
    public bool Covers(int token) => token >= Start && token < Start + Length;
}

/// <summary>
/// A date that was understood: the days from <paramref name="From"/> to <paramref name="To"/>, both included. They are the days that are
/// meant: "after 11 May" is from 12 May on, "before June" up to 31 May. An open end is the first or the last day of the calendar.
/// </summary>
public sealed record DateMention(DateRelation Relation, LocalDate From, LocalDate To, int Start, int Length) : DatePlace(Start, Length)
{
    /// <summary>The first and the last day that there are.</summary>
    public static readonly LocalDate Earliest = new(1, 1, 1), Latest = new(9999, 12, 31);
}

/// <summary>A date that is none, that can be two, or that cannot be told from the words.</summary>
/// <param name="Sentence">What is wrong with it.</param>
/// <param name="Readings">Of one that can be two: what could stand in its place; else none.</param>
/// <param name="TextStart">Where what can be read in two ways starts in the question's text.</param>
/// <param name="TextEnd">Where it ends, excluded.</param>
/// <param name="IsAside">
/// Whether it matters only to a question that needs it: "since the meeting" may give a reason, or stand for an event.
/// </param>
public sealed record DateFault(
    string Sentence, IReadOnlyList<string> Readings, int TextStart, int TextEnd, bool IsAside, int Start, int Length)
    : DatePlace(Start, Length)
{
    /// <summary>The question with a reading in the place of what was written.</summary>
    public string Replace(string question, string reading) => question[..TextStart] + reading + question[TextEnd..];
}

/// <summary>From where dates are counted.</summary>
/// <param name="Today">The reference day of relative dates and of dates without a year.</param>
public readonly record struct DateContext(LocalDate Today)
{
    /// <summary>The latest day to which a question can look back, where that is not today.</summary>
    public LocalDate? Now { get; init; }

    /// <summary>Whether a statement tells what is over, or what is to come; null for a question, whose own words show it.</summary>
    public bool? TellsWhatIsOver { get; init; }

    /// <summary>What "at that time" stands for; null where nothing has been named.</summary>
    public LocalDate? Then { get; init; }

    /// <summary>
    /// The first and the last day that the question before asked for, from which "the day before" counts; null where it named none.
    /// </summary>
    public (LocalDate From, LocalDate To)? Asked { get; init; }
}
