using System.CommandLine;
using NodaTime;
using NodaTime.Extensions;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>A verb that has one of the bot's commands done: its options are the command's, its output is the reply.</summary>
internal static class CommandVerb
{
    private static readonly CommandOption<string?> Name =
        new TextOption("as", OptionKind.Line, "Who does it, for the ledger; without it the operating system's user");

    public static Command Create(BotCommand command, Terminal terminal)
    {
        var verb = new Command(command.Name.Split(' ')[^1], command.Help);
        foreach (var option in command.Options.Where(option => !option.IsHidden))
            if (option.IsText) verb.Add(Argument(option));
            else verb.Add(Option(option));
        if (command.IsChange || command.IsForPerson) verb.Add(Option(Name));
        if (command.HasRows) verb.Add(CommonOptions.Json());
        verb.SetAction((call, cancel) => RunAsync(command, call, terminal, cancel));
        return verb;
    }

    /// <summary>The values that a call gives to a command.</summary>
    /// <exception cref="RefusalException">One of them is none.</exception>
    public static IReadOnlyDictionary<string, string> ValuesOf(BotCommand command, ParseResult call, Terminal terminal)
    {
        var values = command.Options.Where(option => !option.IsHidden)
            .Select(option => (option.Name, Value: ValueOf(option, call, terminal)))
            .Where(given => given.Value is not null)
            .ToDictionary(given => given.Name, given => given.Value!, StringComparer.Ordinal);
        return command.FaultIn(values, Today) is { } fault
            ? throw new RefusalException(WrongCall.Tell(call, fault), Exit.Misused)
            : values;
    }

    /// <summary>The value of one option; null where it was left out.</summary>
    /// <exception cref="RefusalException">It is none.</exception>
    public static string? ValueOf(BotCommand command, string option, ParseResult call, Terminal terminal) =>
        ValuesOf(command with { Options = [command.Options.Single(known => known.Name == option)] }, call, terminal)
            .GetValueOrDefault(option);

    /// <summary>Who sits at the terminal, or whom they name.</summary>
    public static Person PersonOf(ParseResult call, Terminal terminal)
    {
        var named = call.CommandResult.Command.Options.Any(option => option.Name == $"--{Name.Name}")
            ? call.GetValue<string?>($"--{Name.Name}")
            : null;
        if (named is not null && string.IsNullOrWhiteSpace(named))
            throw new RefusalException(WrongCall.WithHelp(call, "--as names nobody: expected a name."), Exit.Misused);
        return Person.AtMachine(Channel.CommandLine, terminal.Screen.User, named);
    }

    /// <summary>What whoever sits at the terminal has done.</summary>
    public static CommandRequest Request(
        string command, IReadOnlyDictionary<string, string> values, ParseResult call, Terminal terminal, bool rows) =>
        new(command, values, PersonOf(call, terminal), "terminal", rows);

    /// <summary>Has a command done as a call says, and shows its reply.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(BotCommand command, ParseResult call, Terminal terminal, CancellationToken cancel)
    {
        var values = ValuesOf(command, call, terminal);
        var rows = command.HasRows && call.GetValue<bool>("--json");
        var request = Request(command.Name, values, call, terminal, rows);
        await using var bot = await Bots.ReachAsync(call, terminal, cancel, command.LeavesDataFolder);
        var reply = await bot.RunAsync(request, cancel);
        await terminal.ShowAsync(reply);
        if (reply.Confirmation is { } question && await AgreesAsync(question.Agree, terminal, cancel))
        {
            reply = await bot.RunAsync(request with { Command = question.Agree.Command, Values = question.Agree.Values }, cancel);
            await terminal.ShowAsync(reply);
        }
        else if (reply.Confirmation is not null) await terminal.TellAsync(reply.Confirmation.Otherwise);
        return Exit.Of(reply.Kind);
    }

    private static async Task<bool> AgreesAsync(Button button, Terminal terminal, CancellationToken cancel)
    {
        if (terminal.Screen is not { IsTyped: true, IsPlain: false }) return false;
        terminal.Write($"{button.Label}? (y/n) ", "bold");
        await terminal.Out.FlushAsync(cancel);
        return (await terminal.In.ReadLineAsync(cancel))?.Trim().ToLowerInvariant() is "y" or "yes";
    }

    private static Argument Argument(CommandOption option) => option switch
    {
        { Kind: OptionKind.Words } => new Argument<string[]>(option.ValueName)
        {
            Description = option.Help, Arity = ArgumentArity.ZeroOrMore,
        },
        { IsRequired: true } => new NeededArgument(option.ValueName) { Description = option.Help, Example = option.Example! },
        _ => new Argument<string?>(option.ValueName) { Description = option.Help, Arity = ArgumentArity.ZeroOrOne },
    };

    public static Option Option(CommandOption option) => option.Kind == OptionKind.Flag
        ? new Option<bool>($"--{option.Name}") { Description = option.Help }
        : new Option<string?>($"--{option.Name}")
        {
            Description = option.Help, HelpName = option == Name ? "NAME" : option.ValueName, Required = option.IsRequired,
        };

    private static string? ValueOf(CommandOption option, ParseResult call, Terminal terminal) => option switch
    {
        { IsText: true } => TextOf(option, call) is { } text ? IsPath(option) ? PathOf(text, terminal) : text : null,
        { Kind: OptionKind.Flag } => call.GetValue<bool>($"--{option.Name}") ? "true" : null,
        _ when IsPath(option) => call.GetValue<string?>($"--{option.Name}") is { } path ? PathOf(path, terminal) : null,
        _ => call.GetValue<string?>($"--{option.Name}"),
    };

    private static bool IsPath(CommandOption option) => option.Kind is OptionKind.File or OptionKind.Place;

    private static string? TextOf(CommandOption option, ParseResult call) => option.Kind != OptionKind.Words
        ? call.GetValue<string?>(option.ValueName)
        : call.GetValue<string[]>(option.ValueName) is { Length: > 0 } words ? string.Join(' ', words) : null;

    /// <summary>A path as the bot finds it, which runs in another folder; an address stays as it is.</summary>
    private static string PathOf(string text, Terminal terminal) =>
        text.Contains("://", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(text) ? text : terminal.PathOf(text);

    private static LocalDate Today => SystemClock.Instance.InTzdbSystemDefaultZone().GetCurrentDate();
}
