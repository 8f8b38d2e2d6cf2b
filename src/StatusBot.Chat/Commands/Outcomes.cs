using StatusBot.Facts;

namespace StatusBot.Chat;

internal static class Outcomes
{
    /// <summary>Why a change was not made, in one sentence; null where it was.</summary>
    public static string? Refusal(this ChangeOutcome outcome) => outcome switch
    {
        ChangeOutcome.Refused refused => refused.Sentence,
        ChangeOutcome.Stale stale => stale.Sentence,
        _ => null,
    };
}
