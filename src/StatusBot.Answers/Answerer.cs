using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// From a question to an answer: pure functions over an index of facts. One is made for each state of the store;
/// it is safe to use from many threads.
/// </summary>
public sealed class Answerer
{
    /// <summary>By how much what is asked about must fit better than what states a cause, to show that it is another's cause.</summary>
    private const double FitsBetter = 1.1;

    /// <summary>How sure the model must be of an intent that no word of the question names.</summary>
    private const double Plain = 0.75;

    private readonly FactIndex index;
    private readonly FollowUps followUps;
    private readonly Search search;
    private readonly Meanings? meanings;
    private readonly Lexicon lexicon;
    private readonly Wording wording;
    private readonly Statement statement;
    private readonly Comparison comparison;
    private readonly Overview overview;
    private readonly Sources sources;
    private readonly Changes changes;
    private readonly Disagreements disagreements;
    private readonly Unknowns unknowns;
    private readonly Courtesies courtesies;
    private readonly Age age;
    private readonly Premises premises;
    private readonly OneThing oneThing;
    private readonly Picked picked;
    private readonly Happenings happenings;

    /// <param name="index">The accepted facts.</param>
    /// <param name="understanding">The language that the index was made with.</param>
    /// <param name="before">The answerer of the index before: where no name and no word is new, questions are read as before.</param>
    public Answerer(FactIndex index, Understanding understanding, Answerer? before = null)
    {
        this.index = index;
        lexicon = understanding.Lexicon;
        Reader = before is not null && index.SpeaksAs(before.index)
            ? before.Reader
            : new QuestionReader(understanding, index.Names, index.Spellings.All);
        followUps = new FollowUps(index, understanding);
        var claims = new ClaimQuestions(index, Reader);
        meanings = understanding.Learned is { } learned ? new Meanings(index, learned.Encoder, before?.meanings) : null;
        search = new Search(index, claims, meanings is null || understanding.Learned?.Rankers is not { } rankers
            ? null
            : new Ranking(index, rankers, meanings));
        wording = new Wording(index);
        var formers = new Formers(index);
        statement = new Statement(index, search, wording, formers);
        comparison = new Comparison(index, wording);
        var milestones = new Milestones(index);
        overview = new Overview(index, wording, milestones);
        sources = new Sources(index);
        changes = new Changes(index, wording, milestones, formers);
        disagreements = new Disagreements(index, claims, statement, wording);
        unknowns = new Unknowns(index);
        happenings = new Happenings(index, search, statement, wording, unknowns, lexicon);
        courtesies = new Courtesies(index, milestones);
        age = new Age(index);
        premises = new Premises(index, search, statement);
        picked = new Picked(Reader);
        oneThing = new OneThing(index, search, statement, wording, unknowns);
    }

    /// <summary>Reads questions with the names and words of these facts.</summary>
    public QuestionReader Reader { get; }

    /// <summary>The encoder's vector of a fact's statement; it is made once.</summary>
    /// <exception cref="InvalidOperationException">No fact of the index, or nothing is learnt.</exception>
    public ReadOnlyMemory<float> MeaningOf(Fact fact) => index.Find(fact.Id) is { } indexed && meanings is not null
        ? meanings.Of(indexed).Statement.Vector
        : throw new InvalidOperationException($"There is no vector of '{fact.Id}'.");

    /// <summary>Answers one question.</summary>
    /// <param name="text">What <see cref="QuestionText.Problem"/> finds no fault with.</param>
    /// <param name="before">The turn before it in the same conversation.</param>
    /// <param name="asOf">The day as of which to answer; a day that the question itself names goes before it.</param>
    /// <param name="now">The latest day that the question can name to look back to; where it is left out, <paramref name="asOf"/>.</param>
    public Answered Ask(string text, Turn? before, LocalDate asOf, LocalDate? now = null)
    {
        if (before is { Options.Count: > 0 })
        {
            text = picked.Of(text, before.Options, DaysAsked.Context(before.Earlier, asOf, now)) ?? text;
            before = before.Earlier;
        }
        var parts = Compound.Split(text, Reader, DaysAsked.Context(before, asOf, now));
        var named = parts.Select(part => part.AsOf).OfType<LocalDate>().Distinct().ToList();
        var answers = new List<Answered>();
        foreach (var part in parts)
            answers.Add(One(part, answers.Count > 0 && answers[^1].Answer is not Answer.Unclear ? answers[^1].Turn ?? before : before, asOf,
                named.Count == 1 && DaysAsked.IsFree(part) ? named[0] : null, isOfAnotherDay: now is not null && now != asOf));
        var joined = answers.Count == 1 ? answers[0] : Compound.Join(answers);
        foreach (var (written, entity) in parts.SelectMany(part => part.Guesses).Distinct())
            joined = joined with { Answer = Led(joined.Answer, Sentence.Framing(Phrases.TakenFor(written, index.Tree.NameOf(entity)))) };
        return joined.Answer is Answer.Stated { Shape: not Shape.Sources } stated
            ? joined with { Answer = age.Told(stated, index.Succession.On(joined.AsOf)) }
            : joined;
    }

    /// <param name="shared">The day as of which another part of the same question asks.</param>
    /// <param name="isOfAnotherDay">Whether the day of the answer is not today, which is said.</param>
    private Answered One(Question question, Turn? before, LocalDate today, LocalDate? shared, bool isOfAnotherDay)
    {
        var resolved = followUps.Resolve(question, before);
        if (DaysAsked.Fault(resolved, lexicon) is { } fault)
            return new Answered(fault, resolved.Intent, resolved.Intents.Confidence, today, resolved, Left(fault, before));
        question = DaysAsked.Inherit(question, before, resolved);
        var named = question.AsOf ?? shared ?? DaysAsked.AsOf(question, before, resolved)
            ?? (happenings.AreAskedFor(resolved) ? null : DaysAsked.AsOf(resolved with { Question = question }, today, lexicon));
        if (DaysAsked.CountsUpTo(resolved) || DaysAsked.IsOfDifferences(resolved, lexicon)) question = DaysAsked.WithoutDays(question);
        var (asked, matches) = Understand(resolved with { Question = question }, before, index.Succession.On(named ?? today));
        Sentence? lead = null;
        if (matches.Count == 0 && named is null && DaysAsked.AsksWhatStands(asked, lexicon) && question.Within is { } days)
        {
            if (days.To < today && DaysAsked.IsOfAState(question)) named = days.To;
            else if (days.Relation == DateRelation.Since || days.To < today)
                lead = Sentence.Framing(Phrases.NotDated(Dates.Show(days, today), today));
            (asked, matches) = Understand(
                resolved with { Question = DaysAsked.WithoutDays(question) }, before, index.Succession.On(named ?? today));
        }
        var asOf = named ?? today;
        var answer = Choose(asked, matches, before, index.Succession.On(asOf));
        if (answer is Answer.Stated { Shape: Shape.Changes } && DaysAsked.IsSinceLastAsked(question))
            lead = Sentence.Framing(DateProblems.LastAsked);
        else if (named is null && !isOfAnotherDay) lead ??= Span(asked, answer, asOf);
        if (lead is not null) answer = Led(answer, lead);
        if (named is not null || isOfAnotherDay) answer = Led(answer, Sentence.Framing(Phrases.AsOf(asOf)));
        var shown = (answer as Answer.Stated)?.Facts ?? (answer as Answer.Unknown)?.Nearest ?? [];
        var intent = answer is Answer.Stated { Shape: Shape.Statement or Shape.Dispute, Facts: [var first, ..] }
            ? first.Topic
            : asked.Intent;
        return new Answered(answer, intent, asked.Intents.Confidence, asOf, asked,
            answer is Answer.Smalltalk or Answer.Help or Answer.Unclear ? Left(answer, before) : Turn.Of(asked, shown) with
            {
                HasStated = answer is Answer.Stated,
                AsOf = named,
                Within = question.Within,
                Day = DaysAsked.Then(question, named, shown, today) ?? (FollowsOn(asked) ? before?.Day : null),
            });
    }

    /// <summary>Whether the day of the turn before is still the one in mind.</summary>
    private static bool FollowsOn(Asked asked) => asked.Inherited || asked.Question.FollowUp != FollowUpKind.None;

    /// <summary>What a turn leaves that told nothing: the turn before, and the questions offered.</summary>
    private static Turn? Left(Answer answer, Turn? before) =>
        answer is Answer.Unclear { Options: { Count: > 0 } options } ? Turn.Unclear(options, before) : before;

    /// <summary>The days in which what is told happened, where nothing but these was asked for.</summary>
    private static Sentence? Span(Asked asked, Answer answer, LocalDate asOf) =>
        asked.Question.Spans is { Count: > 0 } spans && asked.Kind != AnswerKind.Whether
        && !(answer is Answer.Unknown && asked.Intent == TrainingData.OutOfScope)
        && (asked.Terms.All(term => term.Light) || answer is Answer.Unknown
            || spans.Any(days => days.Relation != DateRelation.On || !Dates.IsNamed(days)))
        && answer is Answer.Stated { Shape: Shape.Statement or Shape.Dispute } or Answer.Unknown
        && spans.Select(days => Dates.Show(days, asOf)).ToList() is var shown && !shown.TrueForAll(span => IsSaid(span, answer))
            ? Sentence.Framing(Phrases.Of(shown))
            : null;

    private static bool IsSaid(string span, Answer answer) =>
        answer.Text.Contains(span[(span.IndexOf(' ') + 1)..], StringComparison.Ordinal);

    private static Answer Led(Answer answer, Sentence lead)
    {
        if (answer is Answer.Unknown unknown) return unknown with { Said = $"{lead.Text} {unknown.Said}" };
        if (answer is not Answer.Stated stated) return answer;
        var isShort = stated.Shape is Shape.Statement or Shape.Changes
            || stated.Shape == Shape.Dispute && Length.Of(stated.Sentences) <= Length.Short;
        var limit = isShort ? Length.Short : Length.Long;
        return stated with { Sentences = Length.Fit(stated.Sentences.Prepend(lead), limit) };
    }

    private Answer Choose(Asked asked, IReadOnlyList<Match> matches, Turn? before, Standings day)
    {
        var question = asked.Question;
        if (Reader.Language(question) is { } language) return Unknowns.Foreign(language);
        if (unknowns.Bare(question, before) is { } bare) return bare;
        if (question.FollowUp == FollowUpKind.Sources && before is { HasStated: true, Shown.Count: > 0 })
            return sources.Behind(before.Shown, wording, day);
        if (question.FollowUp == FollowUpKind.Sources && before is not null)
            return question.Tokens.Any(token => lexicon.IsMeta(token.Stem, "sources"))
                ? sources.Of(asked, wording, day)
                : Unknowns.NothingStated();
        if (OneThing.IsAsked(asked, before)) return oneThing.Of(asked, before!, matches, day);
        if (question.Strangers.Count > 0) return unknowns.Stranger(question.Strangers, search.Nearby(asked, day), day);
        if (happenings.AreAskedFor(asked)) return happenings.Of(asked, day);
        return (search.Known(asked, day) is null ? Conversational(asked, matches, before, day) : null)
            ?? Factual(asked, matches, before, day);
    }

    /// <summary>The question as it stands or, where it names nobody and finds nothing, with whom the turn before was about.</summary>
    private (Asked Asked, IReadOnlyList<Match> Matches) Understand(Asked asked, Turn? before, Standings day)
    {
        var question = asked.Question;
        var matches = Matches(asked, before, day);
        var lacksNothing = asked.Inherited || asked.Mentions.Count > 0 || followUps.IsOfTheWhole(question);
        if (matches.Count > 0 || before is null || lacksNothing || asked.Intent is TrainingData.OutOfScope or "smalltalk" or "help")
            return (asked, matches);
        var inherited = asked with { Mentions = before.Mentions, Inherited = true };
        var found = Matches(inherited, before, day);
        return found.Count > 0 ? (inherited, found) : (asked, matches);
    }

    /// <summary>The facts that answer; asked for more, without those shown before.</summary>
    private IReadOnlyList<Match> Matches(Asked asked, Turn? before, Standings day)
    {
        var matches = search.Find(asked, day);
        if (before is null || asked.Question.FollowUp != FollowUpKind.More) return matches;
        return matches.Where(match => before.Shown.All(fact => fact.Id != match.Fact.Fact.Id)).ToList();
    }

    private Answer? Conversational(Asked asked, IReadOnlyList<Match> matches, Turn? before, Standings day)
    {
        var subject = asked.Mentions.Any(id => !index.Ambient.Contains(id));
        var carrying = asked.Terms.Any(term => !index.IsLight(term));
        var intent = asked.Intent;
        var labs = asked.Mentions.Count(id => index.Tree.KindOf(id).Compared);
        if (!subject && AsksWhatIsNext(asked) && overview.Due(day) is { } due) return due;
        var plainly = asked.Intents.Confidence >= Plain && (!subject && matches.Count == 0 || intent == "comparison" && labs > 1);
        if (lexicon.HasMeta(intent) && (subject || carrying) && !plainly && !asked.IsPlain
            && !asked.Question.Tokens.Any(token => lexicon.IsMeta(token.Stem, intent))) return null;
        return intent switch
        {
            "smalltalk" when asked.Mentions.Count == 0 => courtesies.Smalltalk(asked.Question),
            "help" when !subject && !asked.Terms.Any(term => index.IsForeignTo(term, intent)) => courtesies.Help(day),
            "sources" when matches.Count == 0 || !subject => sources.Of(asked, wording, day),
            "overview" when !subject => overview.Of(day),
            "overview" when !carrying => overview.Of(matches, day),
            "comparison" when asked.Kind is AnswerKind.What or AnswerKind.How or AnswerKind.Which
                || asked.Kind == AnswerKind.Who && labs > 1 => comparison.Of(asked, day),
            "changes" when asked.Question.Within is not { } days || days.From <= day.Day
                && (days.Relation == DateRelation.Since || !subject || matches.Count == 0)
                => changes.Of(asked, asked.Question.Within, day),
            _ when !subject && !carrying && asked.Question.Dates.Count == 0 && index.Topics.TryGetValue(intent, out var topic)
                && topic.Milestones => overview.Due(day),
            "disagreement" => disagreements.Of(asked, search, day),
            TrainingData.OutOfScope when !subject && (matches.Count == 0 || asked.Intents.Confidence >= Plain)
                && (carrying || before is not null) && !index.SpeaksOf(asked.Terms)
                => unknowns.OutOfScope(day),
            _ => null,
        };
    }

    /// <summary>"What is next?": a word of what is to come, and no other that carries.</summary>
    private bool AsksWhatIsNext(Asked asked) => asked.Question is { Dates.Count: 0, Negated: false }
        && asked.Kind is AnswerKind.What or AnswerKind.Which && asked.Question.Tokens.Any(lexicon.IsNext)
        && asked.Question.Terms.All(term => index.IsLight(term) || lexicon.IsNext(asked.Question.Tokens[term.Position]));

    private Answer Factual(Asked asked, IReadOnlyList<Match> matches, Turn? before, Standings day)
    {
        if (before is null && asked.Mentions.Count == 0 && unknowns.Unclear(asked.Question) is { } unclear) return unclear;
        if (matches.Count == 0 && asked.Terms.Count == 0 && asked.Mentions.Count > 1) matches = EachAlone(asked, day);
        if (asked.Kind == AnswerKind.Why && matches.Count > 0 && Unexplained(asked, matches, before, day) is { } known)
            return unknowns.NoReason(known, day);
        if (matches.Count > 0) return premises.Checked(asked, statement.Of(asked, matches, day));
        if (premises.Corrected(asked, day) is { } corrected) return corrected;
        if (asked.Kind == AnswerKind.Why && search.Find(asked with { Kind = AnswerKind.What }, day) is { Count: > 0 } stated)
            return unknowns.NoReason(statement.Best(asked, stated, day), day);
        return unknowns.NotSaid(asked, search.Nearby(asked, day), day);
    }

    /// <summary>
    /// What is known where no cause is: the fact that says just what the question takes for granted fits it better by far than those that
    /// state a cause, which is then one of something else. Null where a cause is stated, or the premise is denied.
    /// </summary>
    private Fact? Unexplained(Asked asked, IReadOnlyList<Match> matches, Turn? before, Standings day)
    {
        if (statement.Best(asked, matches, day) is var best && !index.Find(best.Id)!.HasReason)
            return premises.Contradicts(best, asked) ? null : best;
        if (asked.Question.Terms.Count == 0 && before?.Shown is [var shown, ..] && shown.Entities[0] != matches[0].Fact.Main) return shown;
        var stated = search.Find(asked with { Kind = AnswerKind.What }, day);
        return stated is [var first, ..] && !first.Fact.HasReason && first.Score > matches[0].Score * FitsBetter
            && first.Fact.IsNegative == asked.Question.Negated ? first.Fact.Fact : null;
    }

    /// <summary>Several names and nothing else: the best fact on each, where no fact is about all of them.</summary>
    private List<Match> EachAlone(Asked asked, Standings day) =>
        asked.Mentions.SelectMany(id => search.Find(asked with { Mentions = [id] }, day).Take(1))
        .DistinctBy(match => match.Fact.Number).ToList();
}
