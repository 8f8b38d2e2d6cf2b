using System.CommandLine;
using System.CommandLine.Help;
using StatusBot.Chat;
using StatusBot.Learning;

namespace StatusBot;

/// <summary>The command line: all verbs, and the one place where an error becomes a line and an exit code.</summary>
internal static class Root
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancel = default)
    {
        try
        {
            var call = Build(terminal).Parse(args, Configuration);
            var exit = WrongCall.ProblemOf(call) is { } fault
                ? await RefuseAsync(call, terminal, fault)
                : await call.InvokeAsync(Invocation(terminal), cancel);
            await terminal.Out.FlushAsync(cancel);
            return exit;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            if (problem is not IOException) await terminal.Out.FlushAsync(cancel);
            await terminal.TellAsync(Sentence(problem));
            return problem is RefusalException refusal ? refusal.ExitCode : Exit.Failed;
        }
    }

    private static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Answers questions from stored facts, every sentence with its source. Without a verb it runs the bot.")
        {
            RunVerb.Create(terminal), AskVerb.Create(terminal), ChatVerb.Create(terminal),
        };
        foreach (var verb in CommandVerbs.Create(terminal)) root.Add(verb);
        root.Add(McpVerb.Create(terminal));
        root.Add(ModelVerbs.Create(terminal));
        root.Add(ConfigVerb.Create(terminal));
        root.Add(RestoreVerb.Create(terminal));
        root.Add(NewVerb.Create(terminal));
        LaterVerbs.AddTo(root);
        foreach (var option in CommonOptions.All()) root.Add(option);
        RunVerb.MakeDefault(root, terminal);
        return root;
    }

    private static ParserConfiguration Configuration => new() { ResponseFileTokenReplacer = null };

    private static InvocationConfiguration Invocation(Terminal terminal) => new()
    {
        Output = terminal.Out,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,   // whatever is interrupted was a transaction, or the bot, which stops by itself
    };

    private static async Task<int> RefuseAsync(ParseResult call, Terminal terminal, string problem)
    {
        if (call.GetResult(call.RootCommandResult.Command.Options.OfType<HelpOption>().Single()) is not null)
            return await call.InvokeAsync(Invocation(terminal));
        await terminal.TellAsync(WrongCall.WithHelp(call, problem));
        return Exit.Misused;
    }

    /// <summary>A fault as one sentence for whoever met it.</summary>
    public static string Sentence(Exception problem) =>
        problem is RefusalException or SentenceModelException ? problem.Message : CommandList.Sentence(problem);
}
