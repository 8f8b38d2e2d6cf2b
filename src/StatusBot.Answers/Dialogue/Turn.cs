using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What a question asks once it has taken from its conversation what it lacked.</summary>
/// <param name="Question">The question as it was read.</param>
/// <param name="Mentions">The ids of the entities asked about.</param>
/// <param name="Terms">The words that an answer must hold.</param>
/// <param name="Kind">The kind of answer wanted.</param>
/// <param name="Intent">What it wants, its words taken into account.</param>
/// <param name="Intents">How likely each intent is.</param>
/// <param name="Inherited">Whether something was taken from the turn before.</param>
public sealed record Asked(
    Question Question, IReadOnlyList<string> Mentions, IReadOnlyList<Term> Terms, AnswerKind Kind, string Intent, Prediction Intents,
    bool Inherited)
{
    /// <summary>Whether the intent is sure: words say it that ask for nothing else, or the turn before had it.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>What one turn of a conversation leaves to the next: as little as that takes, for very many are remembered.</summary>
/// <param name="Shown">The facts that its answer showed.</param>
public sealed record Turn(
    IReadOnlyList<string> Mentions, IReadOnlyList<Term> Terms, AnswerKind Kind, string Intent, Prediction Intents,
    IReadOnlyList<Fact> Shown)
{
    /// <summary>Whether its answer stated the facts that it showed; else they were only named as known nearby.</summary>
    public bool HasStated { get; init; }

    /// <summary>
    /// The day as of which it asked to be answered; null where it asked for none: a follow-up is answered as of the same.
    /// </summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The days in which the thing asked about happens; null where it named none.</summary>
    public DateMention? Within { get; init; }

    /// <summary>What "at that time" stands for: the day asked for, or that of what was told; null where there is none.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The questions offered where it was asked which is meant; else none.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Where it was asked which is meant: the turn before that.</summary>
    public Turn? Earlier { get; init; }

    /// <summary>It was asked which is meant; whatever follows that picks none follows on from the turn before.</summary>
    public static Turn Unclear(IReadOnlyList<string> options, Turn? earlier) =>
        new([], [], AnswerKind.What, "", new Prediction([], IsOutOfScope: false), []) { Options = options, Earlier = earlier };

    public static Turn Of(Asked asked, IReadOnlyList<Fact> shown) =>
        new(asked.Mentions, asked.Terms, asked.Kind, asked.Intent, asked.Intents, shown);
}
