using System.CommandLine;
using System.CommandLine.Parsing;
using StatusBot.Chat;
using StatusBot.Language;

namespace StatusBot;

/// <summary>What is wrong with a call, in one sentence: what was found, and what was expected.</summary>
internal static class WrongCall
{
    private const int LongestShown = 40, MostNamed = 8;

    /// <returns>Null where the verb can run.</returns>
    public static string? ProblemOf(ParseResult call) =>
        StrayOption(call) ?? StrayWord(call) ?? MissingVerb(call) ?? MissingValue(call) ?? MissingOption(call) ?? MissingArgument(call)
        ?? call.Errors.FirstOrDefault()?.Message;

    /// <summary>What is wrong, and where the help is.</summary>
    public static string WithHelp(ParseResult call, string problem) =>
        $"{(problem.EndsWith('?') ? problem : problem.TrimEnd('.') + ".")} See '{PathOf(call)} --help'.";

    /// <summary>What is wrong with a command's value, and where the help is.</summary>
    public static string Tell(ParseResult call, CommandFault fault) => WithHelp(call, fault.Problem
        ?? $"{fault.Option.ValueName} is missing: {Small(fault.Option.Help)}, as in '{PathOf(call)} {fault.Option.Example}'");

    /// <summary>The verbs from the program's name on.</summary>
    private static string PathOf(ParseResult call) => string.Join(' ', Results(call).Reverse().Select(result => result.Command.Name));

    /// <summary>
    /// A mistyped option would be taken for the text that a verb wants; text that starts with two hyphens goes behind a lone <c>--</c>.
    /// </summary>
    private static string? StrayOption(ParseResult call)
    {
        if (IsToCome(call)) return null;
        var tokens = call.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToList();
        var stray = tokens.Where((token, i) => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal)
            && (i == 0 || tokens[i - 1].Type != TokenType.Option)).FirstOrDefault();
        return stray is null ? null
            : $"'{Shorten(stray.Value)}' is no option of this verb: expected " +
                $"{Nearest(stray.Value, OptionsOf(call).Select(option => option.Name))}";
    }

    private static string? StrayWord(ParseResult call)
    {
        if (IsToCome(call) || call.UnmatchedTokens is not [var word, ..]) return null;
        var verb = call.CommandResult.Command;
        if (VerbsOf(verb).ToList() is { Count: > 0 } verbs)
            return $"'{Shorten(word)}' is no verb of '{PathOf(call)}': expected {Nearest(word, verbs)}";
        var wanted = verb.Arguments.Count == 0 ? "options alone" : string.Join(", ", verb.Arguments.Select(argument => argument.Name));
        return $"'{Shorten(word)}' is one too many: '{PathOf(call)}' takes {wanted}";
    }

    private static string? MissingVerb(ParseResult call) => call.CommandResult.Command is { Action: null } verb && !IsToCome(call)
        ? $"A verb is missing behind '{PathOf(call)}': expected {string.Join(", ", VerbsOf(verb))}"
        : null;

    private static string? MissingValue(ParseResult call) =>
        Results(call).SelectMany(result => result.Children).OfType<OptionResult>()
            .FirstOrDefault(result => !result.Implicit && result.Tokens.Count < result.Option.Arity.MinimumNumberOfValues) is { } found
            ? $"{found.Option.Name} wants a value, {found.Option.HelpName}: {Small(found.Option.Description)}"
            : null;

    private static string? MissingOption(ParseResult call) =>
        call.CommandResult.Command.Options
            .FirstOrDefault(option => option.Required && call.GetResult(option) is not { Implicit: false }) is { } option
            ? $"{option.Name} {option.HelpName} is missing: {Small(option.Description)}"
            : null;

    private static string? MissingArgument(ParseResult call) =>
        call.CommandResult.Command.Arguments.OfType<NeededArgument>()
            .FirstOrDefault(argument => call.GetResult(argument) is not { Tokens.Count: > 0 }) is { } argument
            ? $"{argument.Name} is missing: {Small(argument.Description)}, as in '{PathOf(call)} {argument.Example}'"
            : null;

    /// <summary>A verb that is to come says so, whatever follows it.</summary>
    private static bool IsToCome(ParseResult call) => !call.CommandResult.Command.TreatUnmatchedTokensAsErrors;

    private static IEnumerable<CommandResult> Results(ParseResult call)
    {
        for (SymbolResult? result = call.CommandResult; result is CommandResult command; result = result.Parent) yield return command;
    }

    private static IEnumerable<Option> OptionsOf(ParseResult call) =>
        call.CommandResult.Command.Options.Concat(call.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .Where(option => !option.Hidden).Distinct();

    private static IEnumerable<string> VerbsOf(Command command) =>
        command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name);

    private static string Nearest(string word, IEnumerable<string> names) =>
        string.Join(", ", names.OrderBy(name => Spelling.Distance(Shorten(word), name)).Take(MostNamed));

    private static string Small(string? sentence) => sentence is [var first, ..] ? char.ToLowerInvariant(first) + sentence[1..] : "";
    private static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
