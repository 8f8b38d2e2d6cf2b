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
    /// <summary>How sure the model must be of an intent that no word of the question names.</summary>
    private const double Plain = 0.75;

    private readonly FactIndex index;
    private readonly FollowUps followUps;
    private readonly Search search;
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

    /// <param name="index">The accepted facts.</param>
    /// <param name="understanding">The language that the index was made with.</param>
    /// <param name="before">The answerer of the index before: where no name and no word is new, questions are read as before.</param>
    public Answerer(FactIndex index, Understanding understanding, Answerer? before = null)
    {
        this.index = index;
        lexicon = understanding.Lexicon;
        Reader = before is not null && index.SpeaksAs(before.index) ? before.Reader : new QuestionReader(understanding, index.Names, index.Spellings.All);
        followUps = new FollowUps(index, understanding);
        var claims = new ClaimQuestions(index, Reader);
        search = new Search(index, claims);
        wording = new Wording(index);
        statement = new Statement(index, search, wording);
        comparison = new Comparison(index, wording);
        var milestones = new Milestones(index);
        overview = new Overview(index, wording, milestones);
        sources = new Sources(index);
        changes = new Changes(index, wording, milestones);
        disagreements = new Disagreements(index, claims, statement, wording);
        unknowns = new Unknowns(index);
        courtesies = new Courtesies(index, milestones);
        age = new Age(index);
    }

    /// <summary>Reads questions with the names and words of these facts.</summary>
    public QuestionReader Reader { get; }

    /// <summary>Answers one question.</summary>
    /// <param name="text">What <see cref="QuestionText.Problem"/> finds no fault with.</param>
    /// <param name="before">The turn before it in the same conversation.</param>
    /// <param name="asOf">The day as of which to answer; a day that the question itself names goes before it.</param>
    public Answered Ask(string text, Turn? before, LocalDate asOf)
    {
        var parts = Compound.Split(text, Reader, asOf);
        var answers = new List<Answered>();
        foreach (var part in parts)
            answers.Add(One(part, answers.Count > 0 ? answers[^1].Turn ?? before : before, asOf));
        var joined = answers.Count == 1 ? answers[0] : Compound.Join(answers);
        return joined.Answer is Answer.Stated { Shape: not Shape.Sources } stated
            ? joined with { Answer = age.Told(stated, index.Succession.On(joined.AsOf)) }
            : joined;
    }

    private Answered One(Question question, Turn? before, LocalDate today)
    {
        var asOf = question.AsOf ?? today;
        var day = index.Succession.On(asOf);
        var (asked, matches) = Understand(question, before, day);
        var answer = Choose(asked, matches, before, day);
        if (answer is Answer.Stated stated && question.AsOf is not null) answer = AsOf(stated, asOf);
        var shown = (answer as Answer.Stated)?.Facts ?? (answer as Answer.Unknown)?.Nearest ?? [];
        var intent = answer is Answer.Stated { Shape: Shape.Statement or Shape.Dispute, Facts: [var first, ..] } ? first.Topic : asked.Intent;
        return new Answered(answer, intent, asked.Intents.Confidence, asOf, asked, answer is Answer.Smalltalk or Answer.Help ? before : Turn.Of(asked, shown));
    }

    private static Answer.Stated AsOf(Answer.Stated stated, LocalDate asOf)
    {
        var limit = stated.Shape is Shape.Statement or Shape.Changes || stated is { Shape: Shape.Dispute } && Length.Of(stated.Sentences) <= Length.Short ? Length.Short : Length.Long;
        return stated with { Sentences = Length.Fit(stated.Sentences.Prepend(Sentence.Framing(Phrases.AsOf(asOf))), limit) };
    }

    private Answer Choose(Asked asked, IReadOnlyList<Match> matches, Turn? before, Standings day)
    {
        var question = asked.Question;
        if (Reader.IsForeign(question)) return unknowns.Foreign();
        if (before is { Shown.Count: > 0 } && question.FollowUp == FollowUpKind.Sources) return sources.Behind(before.Shown, wording, day);
        if (question.Strangers.Count > 0) return unknowns.Stranger(question.Strangers, search.Nearby(asked, day), day);
        return Conversational(asked, matches, before, day) ?? Factual(asked, matches, before, day);
    }

    /// <summary>The question as it stands or, where it names nobody and finds nothing, with whom the turn before was about.</summary>
    private (Asked Asked, IReadOnlyList<Match> Matches) Understand(Question question, Turn? before, Standings day)
    {
        var asked = followUps.Resolve(question, before);
        var matches = Matches(asked, before, day);
        if (matches.Count > 0 || before is null || asked.Inherited || asked.Mentions.Count > 0 || followUps.IsOfTheWhole(question) || asked.Intent is TrainingData.OutOfScope or "smalltalk" or "help") return (asked, matches);
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
        var plainly = asked.Intents.Confidence >= Plain && (!subject && matches.Count == 0 || intent == "comparison" && labs > 1);
        if (lexicon.HasMeta(intent) && (subject || carrying) && !plainly && !asked.Question.Tokens.Any(token => lexicon.IsMeta(token.Stem, intent))) return null;
        return intent switch
        {
            "smalltalk" when !subject => courtesies.Smalltalk(asked.Question),
            "help" when !subject && !asked.Terms.Any(term => index.IsForeignTo(term, intent)) => courtesies.Help(day),
            "sources" when matches.Count == 0 || !subject => sources.Of(asked, wording, day),
            "overview" when !subject => overview.Of(day),
            "overview" when !carrying => overview.Of(matches, day),
            "comparison" when asked.Kind is AnswerKind.What or AnswerKind.How or AnswerKind.Which || asked.Kind == AnswerKind.Who && labs > 1 => comparison.Of(asked, day),
            "changes" when asked.Question.On is null => changes.Of(asked, asked.Question.Since, day),
            _ when !subject && !carrying && asked.Question.Dates.Count == 0 && index.Topics.TryGetValue(intent, out var topic) && topic.Milestones => overview.Due(day),
            "disagreement" => disagreements.Of(asked, search, day),
            TrainingData.OutOfScope when !subject && matches.Count == 0 => unknowns.OutOfScope(day),
            _ => null,
        };
    }

    private Answer Factual(Asked asked, IReadOnlyList<Match> matches, Turn? before, Standings day)
    {
        if (before is null && asked.Mentions.Count == 0 && unknowns.Unclear(asked.Question) is { } unclear) return unclear;
        if (matches.Count == 0 && asked.Terms.Count == 0 && asked.Mentions.Count > 1) matches = EachAlone(asked, day);
        if (matches.Count > 0) return statement.Of(asked, matches, day);
        if (asked.Kind == AnswerKind.Why && search.Find(asked with { Kind = AnswerKind.What }, day) is [var known, ..]) return unknowns.NoReason(known, day);
        return unknowns.NotSaid(asked, search.Nearby(asked, day), day);
    }

    /// <summary>Several names and nothing else: the best fact on each, where no fact is about all of them.</summary>
    private List<Match> EachAlone(Asked asked, Standings day) => asked.Mentions.SelectMany(id => search.Find(asked with { Mentions = [id] }, day).Take(1))
        .DistinctBy(match => match.Fact.Number).ToList();
}
