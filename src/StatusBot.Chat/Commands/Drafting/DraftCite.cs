using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Says that a draft is known already: the fact is given one more citation.</summary>
internal static class DraftCite
{
    private static readonly CommandOption<string?> Id = Drafts.Subject();

    private static readonly CommandOption<string?> Fact =
        new TextOption("fact", OptionKind.Line, "The id of the fact that says the same")
        { ValueName = "ID", IsRequired = true, Suggestions = Known.Facts };

    public static readonly Command Command = new(
        "draft cite", "Says that a draft is known already: the fact gets one more citation", Right.Accept, [Fact, Options.Why, Id],
        RunAsync);

    private static async Task<Reply> RunAsync(Call call)
    {
        var draft = await Drafts.FindAsync(call, Id);
        var stored = await Known.FactAsync(call, Fact);
        var cited = stored.Fact with { Citations = [.. stored.Fact.Citations, draft.Citation()] };
        await Guards.CheckAsync(cited, call);
        var reply = await FactChange.MakeAsync(call, new Change.Edit(cited), cited.Id, "given one more citation", cited);
        if (reply.Kind == ReplyKind.Done) await Drafts.DecideAsync(call, draft, DraftDecision.Cited, cited.Id);
        return reply;
    }
}
