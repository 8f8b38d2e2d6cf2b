using System.CommandLine;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>What a verb is given: a terminal, and a way to the bot.</summary>
/// <param name="Bots">Either opens the store in this process and hands the verb on to a running bot, or is that running bot.</param>
internal sealed record Shell(Terminal Terminal, IBots Bots)
{
    /// <summary>Whether a wrong call is told where the help is.</summary>
    public bool NamesHelp { get; init; } = true;
}

/// <summary>The way to a bot, with an open store, for verbs that need one. Exceptions are the caller's.</summary>
internal interface IBots
{
    /// <summary>Runs a verb's work with the bot.</summary>
    /// <param name="asItIs">Whether a data folder that has changed since is left for the next start.</param>
    /// <returns>The verb's exit code.</returns>
    Task<int> UseAsync(ParseResult call, Func<Bot, Task<int>> work, CancellationToken cancel, bool asItIs = false);
}

internal static class BotVerbs
{
    /// <summary>Lets a verb do its work with the bot.</summary>
    public static Command WithBot(
        this Command verb, Shell shell, Func<ParseResult, Bot, CancellationToken, Task<int>> work, bool asItIs = false)
    {
        verb.SetAction((call, cancel) => shell.Bots.UseAsync(call, bot => work(call, bot, cancel), cancel, asItIs));
        return verb;
    }

    /// <inheritdoc cref="WithBot(Command, Shell, Func{ParseResult, Bot, CancellationToken, Task{int}}, bool)"/>
    public static Command WithBot(this Command verb, Shell shell, Func<ParseResult, Bot, Task<int>> work) =>
        verb.WithBot(shell, (call, bot, _) => work(call, bot));
}

/// <summary>What the process exits with.</summary>
internal static class Exit
{
    public const int Done = 0;

    /// <summary>What was asked could not be done.</summary>
    public const int Failed = 1;

    /// <summary>The program was called wrongly.</summary>
    public const int Misused = 2;
}

/// <summary>What was asked cannot be done; the message is one sentence for whoever asked.</summary>
internal sealed class RefusalException(string message, int exit = Exit.Failed) : Exception(message)
{
    public int ExitCode { get; } = exit;
}
