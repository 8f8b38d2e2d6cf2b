using NodaTime;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>One turn of a conversation as a page shows it.</summary>
/// <param name="Question">Null once its retention has ended.</param>
/// <param name="Verdict">What was said of the answer last.</param>
public sealed record ShownTurn(string? Question, AnswerRow Row, LocalDate AsOf, Verdict? Verdict)
{
    /// <summary>What is known now otherwise than the answer says.</summary>
    public IReadOnlyList<SinceThen> Since { get; init; } = [];
}
