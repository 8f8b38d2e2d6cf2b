using System.CommandLine;

namespace StatusBot;

/// <summary>
/// Verbs that a later version brings. Whoever tries one is told so, and not that there is no such word; no help lists them.
/// </summary>
internal static class LaterVerbs
{
    private static readonly string[] Names =
        ["gap", "schedule", "rights", "follow", "discord", "teams", "digest", "new", "console-link"];

    public static void AddTo(RootCommand root)
    {
        foreach (var name in Names) root.Add(Later(name));
    }

    private static Command Later(string name)
    {
        var command = new Command(name, "Comes with a later version") { Hidden = true, TreatUnmatchedTokensAsErrors = false };
        command.SetAction((call, _) => Task.FromException<int>(
            new RefusalException($"'statusbot {name}' is not part of this version: it comes with a later one.{Hint(call)}")));
        return command;
    }

    /// <summary>The verb that there is and that was meant, where its plural has one: 'facts list' for 'fact list'.</summary>
    private static string Hint(ParseResult call)
    {
        var plural = call.RootCommandResult.Command.Subcommands
            .FirstOrDefault(group => !group.Hidden && group.Name == call.CommandResult.Command.Name + "s");
        if (plural is null) return "";
        if (call.UnmatchedTokens.Count == 0) return $" Did you mean '{plural.Name}'?";
        var verb = plural.Subcommands.FirstOrDefault(verb => !verb.Hidden && verb.Name == call.UnmatchedTokens[0]);
        return verb is null ? "" : $" Did you mean '{plural.Name} {verb.Name}'?";
    }
}
