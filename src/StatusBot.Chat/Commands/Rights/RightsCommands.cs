using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What somebody may do, for other programs.</summary>
/// <param name="Who">The id of a person or a group.</param>
public sealed record RightsRow(string Who, IReadOnlyList<string> Rights);

/// <summary>Who may do what. It is kept in the ledger, so that it is told and can be taken back as every other change.</summary>
internal static class RightsCommands
{
    private static readonly CommandOption<string?> Who = Options.Subject(
        "Whom: the id of a person or a group, such as ann or discord:42", "ann --may propose,accept",
        now => now.Snapshot.Grants.Values.Select(grant => new Suggestion(grant.Id, string.Join(", ", grant.Rights))), "who");

    private static readonly CommandOption<IReadOnlyList<string>?> Given = May("What they may do from now on", isRequired: true);
    private static readonly CommandOption<IReadOnlyList<string>?> Taken = May("What they may not do any more; without it all", false);

    public static readonly Command List =
        new("rights list", "Lists who was granted what", Right.Administer, [], ListAsync) { IsReading = true };

    public static readonly Command Grant = new(
        "rights grant", "Lets a person or a group do something", Right.Administer, [Given, Options.Why, Who],
        call => ChangeAsync(call, (before, given) => before.Union(given), Given));

    public static readonly Command Revoke = new(
        "rights revoke", "Takes from a person or a group what they were granted", Right.Administer, [Taken, Options.Why, Who],
        call => ChangeAsync(call, (before, taken) => taken.Count == 0 ? [] : before.Except(taken), Taken));

    private static Task<Reply> ListAsync(Call call)
    {
        var rows = call.Knowledge.Snapshot.Grants.Values.Where(grant => grant.Rights.Count > 0)
            .OrderBy(grant => grant.Id, StringComparer.Ordinal).Select(grant => new RightsRow(grant.Id, grant.Rights)).ToList();
        return Task.FromResult(Reply.Of(call, rows, () => rows.Count == 0
            ? [new Said("Nobody was granted anything: whoever a channel lets in may ask, and at the machine all is allowed.")]
            : [new Table(["Who", "May"], [.. rows.Select(row => (string[])[row.Who, string.Join(", ", row.Rights)])])]));
    }

    private static async Task<Reply> ChangeAsync(
        Call call, Func<IReadOnlyList<string>, IReadOnlyList<string>, IEnumerable<string>> change,
        CommandOption<IReadOnlyList<string>?> option)
    {
        var who = Person.IdOf(call.Get(Who)!);
        var before = call.Knowledge.Snapshot.Grants.TryGetValue(who, out var known) ? known.Rights : [];
        var after = change(before, call.Get(option) ?? []).Order(StringComparer.Ordinal).ToList();
        if (after.SequenceEqual(before, StringComparer.Ordinal)) throw new CommandException($"{who} {Tell(before)} already.");
        var grant = TermChange.Composed(() => new Grant(who, after));
        var outcome = await call.Bot.ChangeAsync(new Change.Define(grant), call.Person, call.Why);
        if (outcome is not ChangeOutcome.Done done) return Reply.Refuse(outcome.Refusal()!);
        var position = done.Entries[^1].Position;
        return Reply.Of(call, new TermChangeRow("grant", who, position), () => [new Said($"{who} {Tell(after)}.", IsStrong: true)]) with
        {
            Notes = call.WantsRows ? []
                : [.. Unguarded(call.Bot, before), $"To take it back: fact undo {position}"],
            Buttons = [FactChange.Undo(position)],
        };
    }

    /// <param name="before">The rights that were changed, as they were.</param>
    private static IEnumerable<string> Unguarded(Bot bot, IReadOnlyList<string> before) =>
        bot.HasAdministrator || !before.Contains(Words.Of(Right.Administer)) ? []
        : ["Nobody administers the bot any more: at the machine all is allowed, and its next start prints a link for whoever starts it"];

    private static string Tell(IReadOnlyList<string> rights) => rights.Count == 0
        ? "may do nothing but ask"
        : $"may {string.Join(", ", rights)}{(rights.Contains(Words.Of(Right.Administer)) ? ", and so all there is to do" : "")}";

    private static CommandOption<IReadOnlyList<string>?> May(string help, bool isRequired)
    {
        var names = Rights.All.Where(right => right != Right.Ask).Select(right => Words.Of(right)).ToList();
        return new("may", OptionKind.Line, $"{help}, with commas between: {string.Join(", ", names)}", (text, _) => Read(text, names))
        { ValueName = "RIGHTS", IsRequired = isRequired };
    }

    private static (IReadOnlyList<string>? Value, string? Problem) Read(string text, IReadOnlyList<string> names)
    {
        var given = TermChange.List(text.ToLowerInvariant());
        var expected = $"expected one or more of {string.Join(", ", names)}, with commas between.";
        return given.FirstOrDefault(name => !names.Contains(name)) is { } unknown ? (null, $"There is no right '{unknown}': {expected}")
            : given.Count == 0 ? (null, $"No right is named: {expected}")
            : (given, null);
    }
}
