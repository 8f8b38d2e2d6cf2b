using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Proposes a fact that is a draft in a person's own words.</summary>
internal static class DraftUse
{
    private static readonly FactFields Form = new(areNeeded: false, isOfDraft: true);
    private static readonly Relations Relations = new();
    private static readonly CommandOption<string?> Id = Drafts.Subject();

    private static readonly CommandOption<string?> Quote =
        Options.Line("quote", "Other words of its paragraph, at most eight, word for word; without it those of the draft");

    public static readonly Command Command = new(
        "draft use", "Proposes a draft as a fact, in your own words; what is left out is as the draft has it", Right.Propose,
        [.. Form.All, Quote, .. Relations.All, Options.Why, Id], RunAsync)
    { Form = FormAsync };

    /// <summary>The draft in a form: but for whom it is about, which the statement says.</summary>
    private static async Task<CommandForm> FormAsync(Call call)
    {
        var draft = await Drafts.FindAsync(call, Id);
        var filled = new Dictionary<string, string>(Form.Filled(draft.Draft), StringComparer.Ordinal) { [Quote.Name] = draft.Draft.Quote };
        return new(filled, [new Said(draft.Draft.Sentence, IsStrong: true)]);
    }

    private static async Task<Reply> RunAsync(Call call)
    {
        var draft = await Drafts.FindAsync(call, Id);
        var source = TermChange.Composed(() => draft.Citation(call.Get(Quote)?.Trim()));
        var fact = Relations.In(call, await Form.OfDraftAsync(call, draft.Draft, source));
        await Guards.CheckAsync(fact, call);
        var reply = await FactChange.MakeAsync(call, new Change.Propose(fact), fact.Id, "proposed");
        if (reply.Kind == ReplyKind.Done) await Drafts.DecideAsync(call, draft, DraftDecision.Used, fact.Id);
        return reply;
    }
}
