using StatusBot.Chat;

namespace StatusBot;

/// <summary>The verbs of all commands, those that share their first word under it.</summary>
internal static class CommandVerbs
{
    /// <summary>What the groups hold.</summary>
    private static readonly IReadOnlyDictionary<string, string> Groups = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["facts"] = "The fact store",
        ["fact"] = "A fact's life: proposed, accepted, changed, withdrawn",
        ["review"] = "What waits for a moderator",
        ["gap"] = "What people asked and no fact answers",
        ["entity"] = "Whom and what facts are about",
        ["claim"] = "The questions that several facts answer",
        ["topic"] = "What facts are about",
        ["origin"] = "Where articles have something from",
        ["articles"] = "The articles that the facts come from",
        ["draft"] = "What an article's sentences state, for a person to put into their own words",
        ["feedback"] = "What people said of the answers that they got",
    };

    /// <summary>Those that need more than a renderer, and so are verbs of their own.</summary>
    private static readonly string[] Own = ["ask", "model classify", "about"];

    public static IEnumerable<Command> Create(Terminal terminal) => CommandList.All
        .Where(command => !Own.Contains(command.Name, StringComparer.Ordinal))
        .GroupBy(command => command.Name.Split(' ')[0], StringComparer.Ordinal)
        .Select(group => Groups.TryGetValue(group.Key, out var help)
            ? Group(group.Key, help, group, terminal)
            : CommandVerb.Create(group.Single(), terminal));

    private static Command Group(string name, string help, IEnumerable<BotCommand> commands, Terminal terminal)
    {
        var verb = new Command(name, help);
        foreach (var command in commands) verb.Add(CommandVerb.Create(command, terminal));
        return verb;
    }
}
