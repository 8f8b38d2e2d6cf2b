using NodaTime;

namespace StatusBot.Language;

/// <summary>How a date bears on a question.</summary>
public enum DateRelation
{
    /// <summary>"on 18 May", "in August": when the thing asked about happens.</summary>
    On,

    /// <summary>"as of 12 May": at which moment the question is to be answered.</summary>
    AsOf,

    /// <summary>"since Monday": from that day on.</summary>
    Since,

    /// <summary>"before June": until the day before.</summary>
    Before,
}

/// <summary>A date that a question names: the days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
/// <param name="Start">The index of its first token, the word of its relation included.</param>
/// <param name="Length">How many tokens it has.</param>
public sealed record DateMention(DateRelation Relation, LocalDate From, LocalDate To, int Start, int Length)
{
    public bool Covers(int token) => token >= Start && token < Start + Length;
}
