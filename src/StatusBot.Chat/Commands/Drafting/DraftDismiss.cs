namespace StatusBot.Chat;

/// <summary>Says that no fact is made of a draft.</summary>
internal static class DraftDismiss
{
    private static readonly CommandOption<string?> Id = Drafts.Subject();

    public static readonly Command Command = new(
        "draft dismiss", "Says that no fact is made of a draft: it is not listed any more", Right.Propose, [Options.Why, Id], RunAsync);

    private static async Task<Reply> RunAsync(Call call)
    {
        var draft = await Drafts.FindAsync(call, Id);
        await Drafts.DecideAsync(call, draft, DraftDecision.Dismissed, fact: null);
        return Reply.Of(call, DraftRow.Of(draft), () => [new Said($"The draft '{draft.Id}' is dismissed.", IsStrong: true)]) with
        {
            Notes = call.WantsRows ? [] : [$"It can be used all the same: draft use {draft.Id} --statement TEXT"],
        };
    }
}
