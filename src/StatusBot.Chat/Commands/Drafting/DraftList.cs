using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Lists what an article's sentences state, filled in as facts: for the team, which puts them into its own words.</summary>
internal static class DraftList
{
    private static readonly CommandOption<string?> Article = Options.Subject("The article's id", "gazette", Known.Articles);

    private static readonly CommandOption<bool> All =
        Options.Flag("all", "Also the drafts that somebody has used or dismissed");

    public static readonly Command Command = new(
        "articles drafts", "Drafts facts from an article: whom and what each sentence is about, when, how firmly, and what is known nearby",
        Right.Propose, [All, Article], RunAsync)
    { IsReading = true };

    /// <summary>Lists those of an article.</summary>
    public static Button Of(string article) =>
        new("Draft facts", Command.Name, new Dictionary<string, string> { [Article.Name] = article });

    private static async Task<Reply> RunAsync(Call call)
    {
        var id = call.Get(Article)!;
        if (!call.Knowledge.Articles.TryGetValue(id, out var article)) throw Named.NoArticle(id, call.Knowledge.Story);
        var drafts = await call.Bot.Drafts.OfAsync(article, call.Get(All));
        return Reply.Of(call, drafts.Select(DraftRow.Of).ToList(), () => drafts.Count == 0
            ? [new Said("Nothing is left in it that speaks of an entity or a topic that is known.")]
            : [.. drafts.SelectMany(draft => Tell(DraftRow.Of(draft), call.Knowledge))]) with
        {
            Notes = call.WantsRows || drafts.Count == 0 ? []
                : [$"To propose one in your own words: draft use {drafts[0].Id} --statement TEXT"],
        };
    }

    private static IEnumerable<Block> Tell(DraftRow draft, Knowledge now) =>
    [
        new Said($"{draft.Id} {draft.Sentence}", IsStrong: true),
        Fields.Of(
        [
            ("About", draft.Entities.Count == 0 ? "nobody known" : string.Join(", ", draft.Entities.Select(now.NameOf))),
            ("Topic", now.NameOfTopic(draft.Topic)),
            ("When", draft.OccurredHow is null ? draft.Occurred : $"{draft.Occurred} ({draft.OccurredHow})"),
            ("Modality", draft.SaidBy is null ? draft.Modality : $"{draft.Modality}, by {now.NameOf(draft.SaidBy)}"),
            ("Claim", draft.Claim),
            ("Quote", $"{draft.Quote} (paragraph {draft.Paragraph})"),
            .. draft.Near.Select(near => (near.Means, (string?)$"{near.Statement} ({near.Command})")),
        ]),
    ];
}
