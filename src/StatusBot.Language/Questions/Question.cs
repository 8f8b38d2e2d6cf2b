using NodaTime;

namespace StatusBot.Language;

/// <summary>What kind of answer a question wants.</summary>
public enum AnswerKind { What, Whether, When, Who, Where, Why, How, Number, Amount, Names, Which }

/// <summary>What a follow-up asks of the answer before it.</summary>
public enum FollowUpKind
{
    /// <summary>A question of its own.</summary>
    None,

    /// <summary>"and the other lab?", "why is that?": it points back, and takes what it lacks from the turn before.</summary>
    Elliptic,

    /// <summary>"who says so?": the sources of the answer before.</summary>
    Sources,

    /// <summary>"tell me more": what else is known of the same.</summary>
    More,
}

/// <summary>A question as it was understood, before anything is known about its answer.</summary>
/// <param name="Text">The question as it was asked.</param>
/// <param name="Tokens">Its words, spelling corrected.</param>
/// <param name="Mentions">The entities that it names, in its order.</param>
/// <param name="Dates">The dates that it names.</param>
/// <param name="Terms">The words that carry it, without names, dates and question words.</param>
/// <param name="KindIsStated">False where nothing says which kind it is.</param>
/// <param name="Focus">The words right behind the question word, of which an answer must hold one; none where nothing stands there.</param>
/// <param name="Counted">Of "how many": the terms that name what is counted.</param>
/// <param name="Strangers">Names that the story does not know, as written.</param>
/// <param name="Speaker">Of "what did X say": X.</param>
/// <param name="Negated">Whether it asks for what is not so.</param>
/// <param name="Masked">The text from which the intent is classified: every entity replaced by its kind.</param>
/// <param name="Intents">What it wants, most likely first.</param>
/// <param name="HasBack">Whether it points back with a pronoun such as "it" or "that".</param>
public sealed record Question(
    string Text,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Term> Terms,
    AnswerKind Kind,
    bool KindIsStated,
    IReadOnlyList<Term> Focus,
    IReadOnlyList<Term> Counted,
    IReadOnlyList<string> Strangers,
    bool Negated,
    Mention? Speaker,
    FollowUpKind FollowUp,
    IReadOnlyList<string> Backs,
    string Masked,
    Prediction Intents)
{
    /// <summary>The dates that it names and that cannot be answered for, each with what is wrong with it.</summary>
    public IReadOnlyList<DateFault> DateFaults { get; init; } = [];

    /// <summary>The day as of which it is to be answered; null where it names none.</summary>
    public LocalDate? AsOf => Dates.FirstOrDefault(date => date.Relation == DateRelation.AsOf)?.To;

    /// <summary>The days in which the thing asked about happens; null where the question names none, or several to choose from.</summary>
    public DateMention? On =>
        Dates.Where(date => date.Relation is DateRelation.On or DateRelation.Before).ToList() is [var only] ? only : null;

    /// <summary>The first day of what is asked for; null where the question names none.</summary>
    public LocalDate? Since => Dates.FirstOrDefault(date => date.Relation == DateRelation.Since)?.From;

    /// <summary>
    /// All days in which the thing asked about happens, its first and its last: null
    /// where the question names none, or several to choose from.
    /// </summary>
    public DateMention? Within => Dates.Where(date => date.Relation != DateRelation.AsOf).ToList() switch
    {
        [var only] => only,
        [{ Relation: DateRelation.Since } start, { Relation: DateRelation.Before } end] when start.From <= end.To =>
            start with { Relation = DateRelation.On, To = end.To },
        _ => null,
    };

    public string Intent => Intents.Intent;

    /// <summary>Names in a spelling that may be another name, as written, each with the entity that it was taken for.</summary>
    public IReadOnlyList<(string Written, string Entity)> Guesses { get; init; } = [];

    /// <summary>Whether it only answers, as if something had been asked: "yes", "neither".</summary>
    public bool IsReply { get; init; }

    /// <summary>Whether it asks if or since when something is so: "still", "yet", "since when".</summary>
    public bool IsAboutChange { get; init; }

    /// <summary>Whether it asks what was so before.</summary>
    public bool LooksBefore { get; init; }

    /// <summary>How likely an intent is, from 0 to 1; 0 for one that the model does not know.</summary>
    public double Likelihood(string intent) => Intents.Probability(intent) ?? 0;
}
