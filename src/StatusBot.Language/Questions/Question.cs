using NodaTime;

namespace StatusBot.Language;

/// <summary>What kind of answer a question wants.</summary>
public enum AnswerKind { What, Whether, When, Who, Where, Why, How, Number, Amount, Duration, Price, Names, Which }

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
public sealed record Question
{
    /// <summary>As it was asked.</summary>
    public required string Text { get; init; }

    /// <summary>Its words, spelling corrected.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>The entities that it names, in its order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>The dates that it names.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>Where its words name a date, whatever becomes of <see cref="Dates"/>.</summary>
    public IReadOnlyList<DatePlace> DatePlaces { get; init; } = [];

    /// <summary>The words that carry it, without names, dates and question words.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    public required AnswerKind Kind { get; init; }

    /// <summary>False where nothing says which kind it is.</summary>
    public required bool KindIsStated { get; init; }

    /// <summary>Whether it asks how long something has gone on by now: since when answers that as well.</summary>
    public bool AsksSinceWhen { get; init; }

    /// <summary>The words right behind the question word, of which an answer must hold one; none where nothing stands there.</summary>
    public required IReadOnlyList<Term> Focus { get; init; }

    /// <summary>Of "how many": the terms that name what is counted.</summary>
    public required IReadOnlyList<Term> Counted { get; init; }

    /// <summary>Names that the story does not know, as written.</summary>
    public required IReadOnlyList<string> Strangers { get; init; }

    /// <summary>Whether it asks for what is not so.</summary>
    public required bool Negated { get; init; }

    /// <summary>Of "what did X say": X.</summary>
    public required Mention? Speaker { get; init; }

    public required FollowUpKind FollowUp { get; init; }

    /// <summary>The pronouns by which it points back, such as "it" or "that".</summary>
    public required IReadOnlyList<string> Backs { get; init; }

    /// <summary>The text from which the intent is classified: every entity replaced by its kind.</summary>
    public required string Masked { get; init; }

    /// <summary>What it wants, most likely first.</summary>
    public required Prediction Intents { get; init; }

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
    public DateMention? Within => Spans is [var only] ? only : null;

    /// <summary>The days in which the thing asked about happens, each span by itself: "in April or on 12 May" are two.</summary>
    public IReadOnlyList<DateMention> Spans => Dates.Where(date => date.Relation != DateRelation.AsOf).ToList() switch
    {
        [{ Relation: DateRelation.Since } start, { Relation: DateRelation.Before } end] when start.From <= end.To =>
            [start with { Relation = DateRelation.On, To = end.To }],
        var spans => spans,
    };

    public string Intent => Intents.Intent;

    /// <summary>Names in a spelling that may be another name, as written, each with the entity that it was taken for.</summary>
    public IReadOnlyList<(string Written, string Entity)> Guesses { get; init; } = [];

    /// <summary>
    /// Whether it is a question word and nothing else, or points back with it: "where?", "when exactly?", "since when is that?".
    /// </summary>
    public bool IsKindAlone { get; init; }

    /// <summary>Whether it only answers, as if something had been asked: "yes", "neither".</summary>
    public bool IsReply { get; init; }

    /// <summary>Whether it asks if or since when something is so: "still", "yet", "since when".</summary>
    public bool IsAboutChange { get; init; }

    /// <summary>Words that say what is asked for where nothing else carries: "what is going on", "any news"; null for none.</summary>
    public PlainWords? Plain { get; init; }

    /// <summary>Whether it asks what was so before.</summary>
    public bool LooksBefore { get; init; }

    /// <summary>How likely an intent is, from 0 to 1; 0 for one that the model does not know.</summary>
    public double Likelihood(string intent) => Intents.Probability(intent) ?? 0;
}

/// <summary>Words that say by themselves what is asked for.</summary>
/// <param name="Intent">The intent.</param>
/// <param name="Places">Where they stand.</param>
public sealed record PlainWords(string Intent, IReadOnlyList<int> Places);
