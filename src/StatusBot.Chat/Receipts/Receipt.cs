using System.Text.Json;
using NodaTime;
using StatusBot.Answers;

namespace StatusBot.Chat;

/// <summary>What an answer was made of.</summary>
/// <param name="Id">Short, and too many to guess.</param>
/// <param name="Channel">Where the question came from.</param>
/// <param name="Question">Its text; null once the retention of questions has ended.</param>
/// <param name="Facts">The versions of the facts that the answer shows.</param>
/// <param name="Position">The ledger's position that was answered from.</param>
/// <param name="Model">The version of the intent model.</param>
/// <param name="Answer">The answer row as it was sent, byte by byte.</param>
public sealed record Receipt(
    string Id, Instant At, string Channel, string? Question, Understood Understood, IReadOnlyList<ShownFact> Facts,
    long Position, string Model, LocalDate AsOf, string Answer)
{
    /// <summary>The id of who asked; null where nobody was signed in.</summary>
    public string? Person { get; init; }

    /// <summary>The answer, read from its bytes.</summary>
    public AnswerRow Row => JsonSerializer.Deserialize<AnswerRow>(Answer, AnswerRow.Json)!;

    /// <summary>The facts that the answer's text states, in its order, and those of a comparison's grid.</summary>
    public IReadOnlyList<ShownFact> Stated
    {
        get
        {
            var stated = Row.Facts.Concat(Row.Cells?.SelectMany(cell => cell.Facts) ?? []).Select(row => row.Id).Distinct();
            return [.. stated.SelectMany(id => Facts.Where(fact => fact.Id == id))];
        }
    }

    /// <summary>Those that stand beside the text: nearby, or on a side of a dispute that the text had no room for.</summary>
    public IReadOnlyList<ShownFact> Beside => [.. Facts.Except(Stated)];
}

/// <summary>One fact that an answer shows, as it was then.</summary>
public sealed record ShownFact(string Id, int Version);

/// <summary>What the program took a question to mean.</summary>
/// <param name="Entities">The ids of the entities asked about, those of the conversation included.</param>
/// <param name="Kind">The kind of answer wanted.</param>
/// <param name="Terms">The words that carry it; they go with the question's text.</param>
/// <param name="Intent">What the answer is about.</param>
/// <param name="Ranked">The two most likely intents, with their probabilities.</param>
/// <param name="FromConversation">Whether something was taken from the turn before.</param>
public sealed record Understood(
    IReadOnlyList<string> Entities, string Kind, IReadOnlyList<string>? Terms, IReadOnlyList<string> Dates,
    string Intent, IReadOnlyList<Candidate> Ranked, bool FromConversation)
{
    public static Understood Of(Answered answered) => answered is { Asked: var asked, Answer: not (Answer.Smalltalk or Answer.Help) }
        ? new(
            asked.Mentions, asked.Kind.ToString().ToLowerInvariant(), [.. asked.Terms.Select(term => term.Stem)],
            [.. asked.Question.Dates.Select(date => $"{Key(date.Relation.ToString())} {Days(date.From, date.To)}")],
            answered.Intent, [.. asked.Intents.Ranked.Take(2).Select(Candidate.Of)], asked.Inherited)
        : new([], "none", [], [], answered.Intent, [new(answered.Intent, Math.Round(answered.Confidence, 4))], FromConversation: false);

    private static string Days(LocalDate from, LocalDate to) => from == to ? Iso(from) : $"{Iso(from)}/{Iso(to)}";
    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
    private static string Key(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>An intent and how likely it was, from 0 to 1.</summary>
public sealed record Candidate(string Intent, double Probability)
{
    internal static Candidate Of(Language.ScoredIntent scored) => new(scored.Intent, Math.Round(scored.Probability, 4));
}
