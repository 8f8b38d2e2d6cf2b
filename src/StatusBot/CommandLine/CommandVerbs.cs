using StatusBot.Chat;

namespace StatusBot;

/// <summary>The verbs of all commands, those that share their first word under it.</summary>
internal static class CommandVerbs
{
    /// <summary>Those that need more than a renderer, and so are verbs of their own.</summary>
    private static readonly string[] Own = ["ask", "model classify", "about"];

    public static IEnumerable<Command> Create(Terminal terminal) => CommandList.All
        .Where(command => !Own.Contains(command.Name, StringComparer.Ordinal))
        .GroupBy(command => command.Name.Split(' ')[0], StringComparer.Ordinal)
        .Select(group => CommandList.Groups.TryGetValue(group.Key, out var help)
            ? Group(group.Key, help, group, terminal)
            : CommandVerb.Create(group.Single(), terminal));

    private static Command Group(string name, string help, IEnumerable<BotCommand> commands, Terminal terminal)
    {
        var verb = new Command(name, help);
        foreach (var command in commands) verb.Add(CommandVerb.Create(command, terminal));
        return verb;
    }
}
