using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What is done with a whole fact: it is withdrawn, restored, verified, ranked, merged; or one of these is taken back.</summary>
internal static class FactMoves
{
    private static readonly CommandOption<string?> Id = Known.Fact();

    private static readonly CommandOption<Rank?> Level =
        Options.Choice<Rank>("rank", "Its rank among those that hold together", isRequired: true);

    private static readonly CommandOption<int?> OldVersion =
        Options.Number("to", "The version that it is to say again; without it the last");

    private static readonly CommandOption<string?> Into =
        new TextOption("into", OptionKind.Line, "The id of the fact that stays")
        { ValueName = "ID", IsRequired = true, Suggestions = Known.Facts };

    private static readonly CommandOption<int?> Position =
        new NumberOption("position", "The ledger's entry, as the reply and 'facts history --json' tell it", "POSITION")
        { ValueName = "POSITION", IsRequired = true, IsText = true, Example = "194" };

    public static readonly Command Retract = new(
        "fact retract", "Withdraws a fact that was wrong: it is no longer answered with", Right.Retract,
        [FactChange.Version, Options.Reason, Id],
        call => FactChange.MakeAsync(call, new Change.Retract(call.Get(Id)!), call.Get(Id)!, "retracted"))
    { Form = call => FactChange.FormAsync(call, Id) };

    public static readonly Command Restore = new(
        "fact restore", "Brings back a fact that was retracted or rejected, or lets one say again what an earlier version said",
        Right.Retract, [OldVersion, FactChange.Version, Options.Why, Id], RestoreAsync)
    { Form = call => FactChange.FormAsync(call, Id) };

    public static readonly Command Verify = new(
        "fact verify", "Says that a fact is still true as of today: it is not due for review for a while", Right.Accept,
        [FactChange.Version, Options.Why, Id],
        call => FactChange.MakeAsync(call, new Change.Verify(call.Get(Id)!), call.Get(Id)!, "verified"));

    public static readonly Command RankIt = new(
        "fact rank", "Sets a fact's rank among those that hold together, with the reason that answers give", Right.Accept,
        [Level, FactChange.Version, Options.Reason, Id], RankAsync)
    { Form = call => FactChange.FormAsync(call, Id) };

    public static readonly Command Merge = new(
        "fact merge", "Two facts say the same: the first gives its citations to the second, and is retracted", Right.Retract,
        [Into, FactChange.Version, Options.Why, Id], MergeAsync)
    { Form = call => FactChange.FormAsync(call, Id) };

    public static readonly Command Undo = new(
        "fact undo", "Takes back what one entry of the ledger did, with all that was done at once with it", Right.Accept,
        [Options.Why, Position], UndoAsync);

    private static async Task<Reply> RestoreAsync(Call call)
    {
        var id = call.Get(Id)!;
        if (call.Get(OldVersion) is not { } version)
            return await FactChange.MakeAsync(call, new Change.Restore(id), id, "restored");
        var entry = (await call.Bot.Knowledge.HistoryAsync(id)).FirstOrDefault(entry => entry.Version == version)
            ?? throw new CommandException($"The fact '{id}' has no version {version}: 'facts history {id}' lists them.");
        return await FactChange.MakeAsync(call, new Change.Restore(id, (Fact)entry.After.Term), id, "restored");
    }

    private static async Task<Reply> MergeAsync(Call call)
    {
        var (gone, kept) = (await Known.FactAsync(call, Id), await Known.FactAsync(call, Into));
        var reply = await FactChange.MakeAsync(
            call, new Change.Merge(gone.Fact.Id, kept.Fact.Id), kept.Fact.Id, $"one with '{gone.Fact.Id}', which is retracted");
        string[] differing = [.. FieldChange.Between(gone.Fact, kept.Fact, call.Knowledge).Where(part => part.Part is "Date" or "Answer")
            .Select(part => $"Look: '{gone.Fact.Id}' said otherwise, {part.Part.ToLowerInvariant()}: {part.Before} and not {part.After}")];
        return reply.Kind == ReplyKind.Done && !call.WantsRows ? reply with { Notes = [.. differing, .. reply.Notes] } : reply;
    }

    private static async Task<Reply> RankAsync(Call call)
    {
        var stored = await Known.FactAsync(call, Id);
        var rank = call.Get(Level)!.Value;
        var ranked = stored.Fact with { Rank = rank, RankReason = rank == Rank.Normal ? null : call.Why };
        return await FactChange.MakeAsync(call, new Change.Edit(ranked), ranked.Id, $"ranked {Words.Of(rank)}", ranked);
    }

    private static async Task<Reply> UndoAsync(Call call)
    {
        var position = call.Get(Position)!.Value;
        var outcome = await call.Bot.ChangeAsync(new Change.Undo(position), call.Person, call.Why);
        if (outcome is not ChangeOutcome.Done done) return Reply.Refuse(outcome.Refusal()!);
        var subject = done.Entries[0].Subject;
        return subject.Kind == TermKind.Fact
            ? await FactChange.TellAsync(call, done, subject.Id, "as it was before")
            : Reply.Line($"{FactStore.Sentence(subject.ToString())} is as it was before. To take that back: fact undo {done.Position}");
    }
}
