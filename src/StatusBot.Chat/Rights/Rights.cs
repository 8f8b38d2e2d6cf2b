using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What somebody may do. Who may administer may do everything.</summary>
public enum Right { Ask, Propose, Accept, Retract, Schedule, Train, Administer }

/// <summary>Who may do what: what a person was granted, or one of their groups, and nothing else.</summary>
internal static class Rights
{
    public static readonly IReadOnlyList<Right> All = Enum.GetValues<Right>();

    /// <summary>
    /// Whoever a channel lets in may ask. At the machine all is allowed: who can write the database's file needs nobody's leave.
    /// </summary>
    public static IReadOnlyList<Right> Of(Person person, Snapshot known, IReadOnlyList<string> administrators)
    {
        if (person.IsAtMachine || administrators.Contains(person.Id, StringComparer.Ordinal)) return All;
        var granted = person.Groups.Prepend(person.Id).Where(known.Grants.ContainsKey)
            .SelectMany(holder => known.Grants[holder].Rights).Select(Read).ToHashSet();
        return granted.Contains(Right.Administer) ? All : [.. All.Where(right => right == Right.Ask || granted.Contains(right))];
    }

    public static bool Administers(Grant grant) => grant.Rights.Contains(Words.Of(Right.Administer));

    /// <summary>Why a person may not do something, naming the right that is missing; null where they may.</summary>
    public static string? Refusal(this Bot bot, Person person, Right needed) => bot.RightsOf(person).Contains(needed) ? null
        : $"{person.Name} may not do that: it takes the right to {Words.Of(needed)}, which an administrator grants with " +
            $"'rights grant {person.Id} --may {Words.Of(needed)}'.";

    /// <summary>The right that a change takes.</summary>
    public static Right For(Change change) => change switch
    {
        Change.Propose => Right.Propose,
        Change.Retract or Change.Restore => Right.Retract,
        Change.Define { Term: Grant } => Right.Administer,
        Change.Accept or Change.Verify or Change.Merge or Change.Reject
            or Change.Edit or Change.Supersede or Change.Undo or Change.Define or Change.Import => Right.Accept,
        _ => throw new InvalidOperationException($"{change.GetType()} has no right."),
    };

    private static Right Read(string name) => Enum.Parse<Right>(name, ignoreCase: true);
}
