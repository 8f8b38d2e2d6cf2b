using System.CommandLine;

namespace StatusBot;

/// <summary>
/// Verbs that a later version brings. Whoever tries one is told so, and not that there is no such word; no help lists them.
/// </summary>
internal static class LaterVerbs
{
    private static readonly string[] Names =
        ["schedule", "follow", "discord", "teams"];

    public static void AddTo(RootCommand root)
    {
        foreach (var name in Names) root.Add(Later(name));
    }

    private static Command Later(string name)
    {
        var command = new Command(name, "Comes with a later version") { Hidden = true, TreatUnmatchedTokensAsErrors = false };
        command.SetAction((_, _) => Task.FromException<int>(
            new RefusalException($"'statusbot {name}' is not part of this version: it comes with a later one.")));
        return command;
    }
}
