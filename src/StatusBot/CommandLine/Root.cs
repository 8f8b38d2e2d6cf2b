using System.CommandLine;
using System.CommandLine.Help;
using StatusBot.Articles;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot;

/// <summary>The command line: all verbs, and the one place where an error becomes a line and an exit code.</summary>
internal static class Root
{
    /// <param name="shell">Whose terminal and which bot; every call has its own tree of commands.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken cancel = default)
    {
        try
        {
            var call = Build(shell).Parse(args, Configuration);
            var exit = WrongCall.ProblemOf(call) is { } fault
                ? await RefuseAsync(call, shell, fault)
                : await call.InvokeAsync(Invocation(shell.Terminal), cancel);
            await shell.Terminal.Out.FlushAsync(cancel);
            return exit;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            if (problem is not IOException) await shell.Terminal.Out.FlushAsync(cancel);
            await shell.Terminal.TellAsync(Sentence(problem));
            return problem is RefusalException refusal ? refusal.ExitCode : Exit.Failed;
        }
    }

    public static RootCommand Build(Shell shell)
    {
        var root = new RootCommand("Answers questions from stored facts, every sentence with its source. Without a verb it runs the bot.")
        {
            RunVerb.Create(shell), AskVerb.Create(shell), ChatVerb.Create(shell), FactsVerbs.Create(shell),
            ArticlesVerbs.Create(shell), ChangesVerb.Create(shell), WhyVerb.Create(shell), McpVerb.Create(shell), ModelVerbs.Create(shell),
            ConfigVerb.Create(shell), BackupVerb.Create(shell), RestoreVerb.Create(shell),
            FeedbackVerbs.Create(shell),
        };
        LaterVerbs.AddTo(root);
        foreach (var option in CommonOptions.All()) root.Add(option);
        RunVerb.MakeDefault(root, shell);
        return root;
    }

    /// <summary>The verb of a call alone, such as "facts import": nothing of what was typed after it.</summary>
    public static string VerbOf(IReadOnlyList<string> args, Shell shell)
    {
        var path = WrongCall.PathOf(Build(shell).Parse(args, Configuration));
        return path.Contains(' ', StringComparison.Ordinal) ? path[(path.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "none";
    }

    private static ParserConfiguration Configuration => new() { ResponseFileTokenReplacer = null };

    private static InvocationConfiguration Invocation(Terminal terminal) => new()
    {
        Output = terminal.Out,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,   // whatever is interrupted was a transaction, or the bot, which stops by itself
    };

    private static async Task<int> RefuseAsync(ParseResult call, Shell shell, string problem)
    {
        if (call.GetResult(call.RootCommandResult.Command.Options.OfType<HelpOption>().Single()) is not null)
            return await call.InvokeAsync(Invocation(shell.Terminal));
        await shell.Terminal.TellAsync(
            $"{(problem.EndsWith('?') ? problem : problem.TrimEnd('.') + ".")}" +
            $"{(shell.NamesHelp ? $" See '{WrongCall.PathOf(call)} --help'." : "")}");
        return Exit.Misused;
    }

    private static string Sentence(Exception problem) => problem switch
    {
        RefusalException or StoreException or ArticleException or StoryFormatException or LanguageFileException or TrainingDataException
            or SentenceModelException => problem.Message,
        IOException or UnauthorizedAccessException => problem.Message,
        _ => $"Something went wrong that should not ({problem.GetType().Name}: {problem.Message.ReplaceLineEndings(" ")})",
    };
}
