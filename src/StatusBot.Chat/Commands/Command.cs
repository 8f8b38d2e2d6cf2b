using NodaTime;

namespace StatusBot.Chat;

/// <summary>
/// Something that a person can have done, from every channel: a channel renders it as a verb, a form, a tool or a slash command, and
/// decides nothing.
/// </summary>
/// <param name="Name">Its words, such as "facts search": the first groups what belongs together.</param>
/// <param name="Help">What it does, in one line.</param>
/// <param name="Right">What somebody must be allowed to do to run it.</param>
/// <param name="Options">What it can be told, in the order in which it is asked for; the text behind the options last.</param>
/// <param name="RunAsync">Does it. A <see cref="CommandException"/> becomes the refusal of the reply.</param>
public sealed record Command(
    string Name, string Help, Right Right, IReadOnlyList<CommandOption> Options, Func<Call, Task<Reply>> RunAsync)
{
    /// <summary>Whether it changes what is known, or who may do what.</summary>
    public bool IsChange => ChangesOwn || Right != Right.Ask && !IsReading;

    /// <summary>Whether it changes what is kept about whoever has it done.</summary>
    public bool ChangesOwn { get; init; }

    /// <summary>Whether it only reads, though it takes more than the right to ask.</summary>
    public bool IsReading { get; init; }

    /// <summary>Whether it is of use where somebody is signed in already.</summary>
    public bool IsForConsole { get; init; } = true;

    /// <summary>Whether it matters who has it done, though nothing that is known changes.</summary>
    public bool IsForPerson { get; init; }

    /// <summary>What a form of it begins with, where its subject is named already; null where there is nothing to begin with.</summary>
    public Func<Call, Task<CommandForm>>? Form { get; init; }

    /// <summary>Whether it cannot be done without a place of the machine.</summary>
    public bool IsAtMachineAlone => Options.Any(option => option is { IsRequired: true, Kind: OptionKind.Place });

    /// <summary>What its list is called among what waits for a moderator; null where it is no part of that.</summary>
    public string? Queue { get; init; }

    /// <summary>Whether it gives rows to programs.</summary>
    public bool HasRows { get; init; } = true;

    /// <summary>Whether a data folder that has changed since is left for the next start.</summary>
    public bool LeavesDataFolder { get; init; }

    /// <summary>What is wrong with values, without looking at what is known; null where the command can run.</summary>
    /// <param name="today">The day that relative dates are seen from.</param>
    public CommandFault? FaultIn(IReadOnlyDictionary<string, string> values, LocalDate today) =>
        Options.Where(option => values.ContainsKey(option.Name))
            .Select(option => option.Read(values[option.Name], today).Problem is { } problem ? new CommandFault(option, problem) : null)
            .FirstOrDefault(fault => fault is not null)
        ?? Options.Where(option => option.IsRequired && !values.ContainsKey(option.Name))
            .Select(option => new CommandFault(option, Problem: null)).FirstOrDefault();
}

/// <summary>What a form begins with.</summary>
/// <param name="Values">What stands in its fields.</param>
/// <param name="Shown">What a person should see before they decide.</param>
public sealed record CommandForm(IReadOnlyDictionary<string, string> Values, IReadOnlyList<Block> Shown);

/// <summary>What is wrong with the value of an option.</summary>
/// <param name="Problem">One sentence; null where the value is missing.</param>
public sealed record CommandFault(CommandOption Option, string? Problem);

/// <summary>A command cannot be done; the message is one sentence for whoever asked for it.</summary>
/// <param name="sentence">What was found, and what was expected.</param>
/// <param name="isMisuse">Whether it was asked for wrongly: what it names does not exist, or its values do not go together.</param>
public class CommandException(string sentence, bool isMisuse = false) : Exception(sentence)
{
    /// <summary>Whether it was asked for wrongly.</summary>
    public bool IsMisuse { get; } = isMisuse;
}
