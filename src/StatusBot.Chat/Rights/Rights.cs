using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What somebody may do.</summary>
public enum Right { Ask, Propose, Accept, Retract, Schedule, Train, Administer }

/// <summary>Who may do what.</summary>
internal static class Rights
{
    private static readonly IReadOnlySet<Right> All = Enum.GetValues<Right>().ToHashSet();

    /// <summary>Until rights are granted to people, whoever reaches the bot is local, and has them all.</summary>
    public static IReadOnlySet<Right> Of(Author _) => All;

    /// <summary>Why a person may not do something, naming the right that is missing; null where they may.</summary>
    public static string? Refusal(Author by, Right needed) =>
        Of(by).Contains(needed) ? null : $"{by.Name} may not do that: it takes the right to {Words.Of(needed)}.";

    /// <summary>The right that a change takes.</summary>
    public static Right For(Change change) => change switch
    {
        Change.Propose => Right.Propose,
        Change.Retract or Change.Restore => Right.Retract,
        Change.Accept or Change.Verify or Change.Merge or Change.Reject
            or Change.Edit or Change.Supersede or Change.Undo or Change.Define or Change.Import => Right.Accept,
        _ => throw new InvalidOperationException($"{change.GetType()} has no right."),
    };
}
