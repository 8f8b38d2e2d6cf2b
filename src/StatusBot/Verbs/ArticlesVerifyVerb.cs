using System.CommandLine;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Checks every citation against the text of its article.</summary>
internal static class ArticlesVerifyVerb
{
    public static Command Create(Shell shell)
    {
        var texts = new Option<string?>("--texts") { Description = "The folder with the articles' texts, each named ID.txt", HelpName = "FOLDER" };
        var json = CommonOptions.Json();
        var verb = new Command("verify", "Checks every citation against the text of its article, and lists what does not stand there")
        {
            texts, json,
        };
        return verb.WithBot(shell, (call, bot) =>
            VerifyAsync(shell.Terminal, bot.Knowledge.Current.Story, call.GetValue(texts), call.GetValue(json)));
    }

    private static async Task<int> VerifyAsync(Terminal terminal, Story story, string? texts, bool json)
    {
        if (texts is null) throw new RefusalException("The store keeps no articles' texts: name the folder that holds them with --texts.");
        if (!Directory.Exists(terminal.PathOf(texts))) throw new RefusalException($"There is no folder '{texts}'.");
        var problems = CitationCheck.Verify(story, terminal.PathOf(texts));
        if (json) await terminal.WriteJsonAsync(problems);
        else foreach (var problem in problems) await terminal.Out.WriteLineAsync(problem.Sentence);
        var all = story.Facts.Sum(fact => fact.Citations.Count);
        if (problems.Count > 0) throw new RefusalException($"{problems.Count} things are not as the {all} citations say.");
        if (!json)
            await terminal.Out.WriteLineAsync($"All {all} citations of {story.Facts.Count} facts stand in the {story.Articles.Count} articles.");
        return Exit.Done;
    }
}
