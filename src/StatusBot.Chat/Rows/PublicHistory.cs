using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>
/// What a reader may see: what was answered with, and what was retracted since. A proposal is nobody's business but of those who wrote it
/// and those who judge it.
/// </summary>
public static class PublicHistory
{
    /// <summary>Whether a reader is shown a fact that stands so.</summary>
    public static bool Shows(TermState? state) => state?.Status is FactStatus.Accepted or FactStatus.Retracted;
}
