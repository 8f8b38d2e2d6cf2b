using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>A way to talk to the bot.</summary>
public enum Channel
{
    CommandLine,
    Mcp,
    Web,
    Discord,
    Teams,

    /// <summary>The program itself, when it starts.</summary>
    Start,
}

/// <summary>Who has something done.</summary>
/// <param name="Channel">Where.</param>
/// <param name="Id">Who it is, in whatever channel: rights are granted to it, and it does not change with the name.</param>
/// <param name="Name">As others are shown it.</param>
/// <param name="OsUser">The operating system's user, where the person sits at the machine.</param>
public sealed record Person(Channel Channel, string Id, string Name, string? OsUser = null)
{
    /// <summary>The program itself.</summary>
    public static readonly Person Program = new(Channel.Start, "statusbot", "StatusBot");

    /// <summary>The ids of the groups that the person is in, as the channel knows them.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Somebody at the machine: the permission of the database's file is the sign-in.</summary>
    /// <param name="name">Whom they name; the operating system's user where they name nobody.</param>
    public static Person AtMachine(Channel channel, string user, string? name = null) =>
        new(channel, IdOf(name ?? user), name ?? user, user);

    /// <summary>The id that goes with a name which somebody at the machine gives.</summary>
    public static string IdOf(string name) => name.Trim().ToLowerInvariant().Replace(' ', '-');

    /// <summary>As the ledger names them.</summary>
    internal Author Author => new(Name, Words.Of(Channel), OsUser);

    /// <summary>Whether whoever it is could change the database's file itself.</summary>
    internal bool IsAtMachine => Channel is Channel.CommandLine or Channel.Mcp or Channel.Start;
}
