using NodaTime;

namespace StatusBot.Chat;

/// <summary>A person has a command done.</summary>
/// <param name="Command">Its name.</param>
/// <param name="Values">The values of its options, as they were given.</param>
/// <param name="By">Who has it done.</param>
/// <param name="Place">Where: a conversation belongs to a person in a place.</param>
/// <param name="Rows">Whether the reply is for a program: rows in the place of words.</param>
public sealed record CommandRequest(
    string Command, IReadOnlyDictionary<string, string> Values, Person By, string Place, bool Rows = false)
{
    /// <summary>Where the channel has put the documents that the person handed over.</summary>
    public IReadOnlyList<string> Uploads { get; init; } = [];
}

/// <summary>A command under way: who has it done, what it was told, and what is known.</summary>
public sealed class Call
{
    private readonly CommandRequest request;
    private readonly IReadOnlyDictionary<CommandOption, object?> values;

    private Call(CommandRequest request, IReadOnlyDictionary<CommandOption, object?> values, Bot bot, CancellationToken cancel) =>
        (this.request, this.values, Bot, Knowledge, Today, Cancel) =
            (request, values, bot, bot.Knowledge.Current, bot.Conversations.Today, cancel);

    internal static Call Of(Command command, CommandRequest request, Bot bot, CancellationToken cancel) => new(
        request,
        command.Options.Where(option => request.Values.ContainsKey(option.Name))
            .ToDictionary(option => option, option => option.Read(request.Values[option.Name], bot.Conversations.Today).Value),
        bot, cancel);

    public Bot Bot { get; }

    /// <summary>What was known when the call began.</summary>
    public Knowledge Knowledge { get; }

    public LocalDate Today { get; }
    public CancellationToken Cancel { get; }
    public Person Person => request.By;

    /// <summary>Who asks, in which place.</summary>
    public Caller Caller => new(Words.Of(request.By.Channel), request.Place, request.By.Id.Length == 0 ? null : request.By.Id);

    /// <summary>The reason that was given; null for none.</summary>
    public string? Why => request.Values.GetValueOrDefault(Options.Why.Name)?.Trim() is { Length: > 0 } why ? why : null;

    /// <summary>Whether the reply is for a program.</summary>
    public bool WantsRows => request.Rows;

    /// <summary>The value of an option; the type's own default where it was left out.</summary>
    public T? Get<T>(CommandOption<T> option) => values.TryGetValue(option, out var value) ? (T?)value : default;

    /// <summary>Whether an option was given, be it empty.</summary>
    public bool Has(CommandOption option) => values.ContainsKey(option);
}
