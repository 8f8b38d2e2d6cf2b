using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>A term that was added or changed, for other programs.</summary>
/// <param name="Position">The ledger's entry, by which it can be undone.</param>
public sealed record TermChangeRow(string Kind, string Id, long Position);

/// <summary>Adds or changes what facts name, and tells what it looks like now.</summary>
internal static class TermChange
{
    /// <summary>Makes the term of a form; what cannot be one is told.</summary>
    /// <exception cref="CommandException">It is no term.</exception>
    public static T Composed<T>(Func<T> compose)
    {
        try
        {
            return compose();
        }
        catch (TermException problem)
        {
            throw new CommandException(FactStore.Sentence(problem.Message), isMisuse: true);
        }
    }

    /// <param name="isNew">Whether there must be none of its id yet.</param>
    /// <param name="tell">What it looks like, name by name.</param>
    public static async Task<Reply> MakeAsync(Call call, ITerm term, bool isNew, Fields tell)
    {
        var key = TermKey.Of(term);
        if (isNew && call.Knowledge.Story.Terms().Any(known => TermKey.Of(known) == key))
            throw new CommandException($"There is {key} already: give this one another id, or edit that one.");
        var outcome = await call.Bot.ChangeAsync(new Change.Define(term), call.Person, call.Why);
        if (outcome is not ChangeOutcome.Done done) return Reply.Refuse(outcome.Refusal()!);
        var (kind, position) = (Words.Of(key.Kind), done.Entries[^1].Position);
        return Reply.Of(call, new TermChangeRow(kind, term.Id, position), () =>
            [new Said($"The {kind} '{term.Id}' is {(isNew ? "added" : "changed")}.", IsStrong: true), tell]) with
        {
            Notes = call.WantsRows || isNew ? [] : [$"To take it back: fact undo {position}"],
        };
    }

    public static IReadOnlyList<string> List(string? text) =>
        text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A text that was given, null where it was given empty, and what was there before where it was not.</summary>
    public static string? Kept(Call call, CommandOption<string?> option, string? before) =>
        !call.Has(option) ? before : call.Get(option)!.Trim() is { Length: > 0 } text ? text : null;
}
