namespace StatusBot.Chat;

/// <summary>A way to talk to the bot.</summary>
public enum Channel { CommandLine, Mcp, Web, Discord, Teams }

/// <summary>Who has something done.</summary>
/// <param name="Id">Who it is within the channel; it does not change with the name.</param>
/// <param name="Name">As others are shown it.</param>
/// <param name="OsUser">The operating system's user, where the person sits at the machine.</param>
public sealed record Person(Channel Channel, string Id, string Name, string? OsUser = null);
