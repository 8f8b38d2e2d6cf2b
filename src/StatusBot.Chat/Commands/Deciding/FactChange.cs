using System.Globalization;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What a person did to a fact, for other programs.</summary>
/// <param name="Done">What was done, in one word.</param>
/// <param name="Position">The ledger's entry, by which it can be undone.</param>
/// <param name="Fact">As it is now.</param>
/// <param name="Meets">The known facts that it should be held against.</param>
public sealed record FactChangeRow(string Done, long Position, FactDetails Fact, IReadOnlyList<Meeting> Meets);

/// <summary>Makes a change of a fact, and tells what happened, what it looks like now and how to take it back.</summary>
internal static class FactChange
{
    /// <summary>The version of the fact on which the person decided: a form carries it.</summary>
    public static readonly CommandOption<int?> Version =
        new NumberOption("version", "The version that you saw: if somebody was faster, you are shown theirs") { IsCarried = true };

    /// <param name="done">What was done, in one word, such as "accepted".</param>
    /// <param name="wanted">What the person wanted the fact to say, to show beside what somebody else made of it; null for nothing.</param>
    public static async Task<Reply> MakeAsync(Call call, Change change, string id, string done, Fact? wanted = null)
    {
        var outcome = await call.Bot.ChangeAsync(change, call.Person, call.Why, call.Get(Version));
        return outcome switch
        {
            ChangeOutcome.Done made => await TellAsync(call, made, id, done),
            ChangeOutcome.Stale stale => await ShowBothAsync(call, stale, id, wanted),
            _ => Reply.Refuse(outcome.Refusal()!),
        };
    }

    /// <summary>A form about a fact: the fact as it is now, what it should be held against, and its version.</summary>
    /// <param name="fill">What stands in the form's fields; null for nothing.</param>
    public static async Task<CommandForm> FormAsync(
        Call call, CommandOption<string?> id, Func<Fact, IReadOnlyDictionary<string, string>>? fill = null)
    {
        var stored = await Known.FactAsync(call, id);
        var meets = stored.Status == FactStatus.Proposed ? call.Knowledge.MeetingsOf(stored.Fact) : [];
        var filled = new Dictionary<string, string>(fill?.Invoke(stored.Fact) ?? new Dictionary<string, string>(), StringComparer.Ordinal)
        {
            [Version.Name] = stored.Version.ToString(CultureInfo.InvariantCulture),
        };
        return new(filled,
            [
                .. FactsShow.Tell(FactDetails.Of(stored, call.Knowledge, call.Today)),
                .. meets.Select(meeting => new Said($"Look: {meeting}")),
            ]);
    }

    /// <summary>What a change made of a fact.</summary>
    public static async Task<Reply> TellAsync(Call call, ChangeOutcome.Done made, string id, string done)
    {
        var stored = (await call.Bot.Knowledge.FindAsync(id))!;
        var now = call.Bot.Knowledge.Current;
        var details = FactDetails.Of(stored, now, call.Today);
        var meets = Says(made.Entries[^1]) ? now.MeetingsOf(stored.Fact) : [];
        var position = made.Entries[^1].Position;
        var shown = call.WantsRows ? [] : await ReadersAsync(call, made, stored.Fact, now);
        return Reply.Of(call, new FactChangeRow(done, position, details, meets), () =>
            [new Said($"The fact '{id}' is {done}.", IsStrong: true), .. FactsShow.Tell(details)]) with
        {
            Notes = call.WantsRows ? []
                : [
                    .. shown, .. Overtaken(details),
                    .. meets.Select(meeting => $"Look: {meeting}"), $"To take it back: fact undo {position}",
                ],
            Buttons = [.. Next(stored), Undo(position)],
        };
    }

    /// <summary>How many answers show what holds no more: they say so themselves when somebody looks at them again.</summary>
    private static async Task<IReadOnlyList<string>> ReadersAsync(Call call, ChangeOutcome.Done made, Fact changed, Knowledge now)
    {
        var standings = now.On(call.Today);
        var former = now.Story.Facts
            .Where(fact => changed.Related().Contains(fact.Id) || fact.Claim is not null && fact.Claim == changed.Claim)
            .Where(fact => standings.Of(fact).SupersededBy == changed.Id).Select(fact => fact.Id);
        var isGone = made.Entries.Any(entry => entry.Subject.Id == changed.Id && entry.After.Status == FactStatus.Retracted);
        var told = new List<string>();
        foreach (var fact in isGone ? former.Append(changed.Id) : former)
            if (await call.Bot.Receipts.CountShowingAsync(fact) is > 0 and var count)
                told.Add($"{Plural.Of(count, "answer")} of the last {call.Bot.Options.QuestionDays} days " +
                    $"{(count == 1 ? "shows" : "show")} '{fact}': whoever looks at one again reads what holds now");
        return told;
    }

    /// <summary>What was accepted and does not hold all the same: few expect that.</summary>
    private static IEnumerable<string> Overtaken(FactDetails details) =>
        details is { Status: "accepted", Fact: { Id: var id, Holds.SupersededBy: { } by, Claim: { } claim } }
            ? [$"Look: it does not hold, because '{by}' takes its place in the claim '{claim}'. Where that is no answer to the same " +
                $"question, take the claim away: fact edit {id} --claim '' --value ''"]
            : [];

    /// <summary>Whether it says something that was not said before, and so should be held against what is known.</summary>
    private static bool Says(LedgerEntry entry) => entry.Action is LedgerAction.Proposed or LedgerAction.Accepted
        || entry.Action == LedgerAction.Edited && entry.Before?.Term is Fact before && entry.After.Term is Fact after
        && (before.Statement, before.Claim, before.Value, before.Occurred) != (after.Statement, after.Claim, after.Value, after.Occurred);

    /// <summary>What the person wanted beside what somebody else made of it meanwhile.</summary>
    private static async Task<Reply> ShowBothAsync(Call call, ChangeOutcome.Stale stale, string id, Fact? wanted)
    {
        var stored = await call.Bot.Knowledge.FindAsync(id);
        if (stored is null || wanted is null) return Reply.Refuse(stale.Sentence);
        var differing = FieldChange.Between(stored.Fact, wanted, call.Bot.Knowledge.Current);
        return Reply.Refuse(stale.Sentence) with
        {
            Blocks = [new Table(["Part", "As it is now", "As you wanted it"],
                [.. differing.Select(change => (string[])[change.Part, change.Before, change.After])])],
        };
    }

    private static IEnumerable<Button> Next(StoredFact stored) => stored.Status == FactStatus.Proposed
        ? [On("Accept", "fact accept", stored), On("Reject", "fact reject", stored)]
        : [];

    /// <summary>Does something with a fact, if it is still as it was shown.</summary>
    public static Button On(string label, string command, StoredFact stored) => Button.Of(
        label, command, ("id", stored.Fact.Id), (Version.Name, stored.Version.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Takes back what one entry of the ledger did.</summary>
    public static Button Undo(long position) =>
        Button.Of("Undo", "fact undo", ("position", position.ToString(CultureInfo.InvariantCulture)));
}
