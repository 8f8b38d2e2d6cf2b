using StatusBot.Articles;
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
        Button.Of("Draft facts", Command.Name, (Article.Name, article));

    private static async Task<Reply> RunAsync(Call call)
    {
        var id = call.Get(Article)!;
        if (!call.Knowledge.Articles.TryGetValue(id, out var article)) throw Named.NoArticle(id, call.Knowledge.Story);
        var drafts = await call.Bot.Drafts.OfAsync(article, call.Get(All));
        return Reply.Of(call, drafts.Select(DraftRow.Of).ToList(), () => drafts.Count == 0
            ? [new Said("Nothing is left in it that speaks of an entity or a topic that is known.")]
            : [TableOf([.. drafts.Select(DraftRow.Of)], call.Knowledge)]) with
        {
            Notes = call.WantsRows || drafts.Count == 0 ? []
                : [.. Cut(drafts[0].Text), $"To propose one in your own words: draft use {drafts[0].Id} --statement TEXT"],
        };
    }

    private static string[] Cut(ArticleText text) => text.Paragraphs.Sum(paragraph => Sentences.In(paragraph).Count) > Drafter.MostSentences
        ? [$"Look: the article is long, and its first {Drafter.MostSentences} sentences at most are drafted."] : [];

    private static Table TableOf(IReadOnlyList<DraftRow> drafts, Knowledge now) => new(
        ["Draft", "Sentence", "As a fact"],
        [.. drafts.Select(draft => (string[])[draft.Id, draft.Sentence, string.Join("; ", Parts(draft, now))])])
    {
        Buttons = [.. drafts.Select(ButtonsOf)],
    };

    private static IEnumerable<string> Parts(DraftRow draft, Knowledge now) =>
    [
        $"about {(draft.Entities.Count == 0 ? "nobody known" : string.Join(", ", draft.Entities.Select(now.NameOf)))}",
        $"topic {now.NameOfTopic(draft.Topic)}",
        .. draft.Occurred is null ? (string[])[]
            : [draft.OccurredHow is null ? $"when {draft.Occurred}" : $"when {draft.Occurred} ({draft.OccurredHow})"],
        draft.SaidBy is null ? draft.Modality : $"{draft.Modality}, by {now.NameOf(draft.SaidBy)}",
        $"quote “{draft.Quote}” (paragraph {draft.Paragraph})",
        .. draft.Claim is null ? (string[])[] : [$"claim {draft.Claim}"],
        .. draft.Near.Select(near => $"{near.Means} {near.Statement} ({near.Command})"),
    ];

    private static IReadOnlyList<Button> ButtonsOf(DraftRow draft) =>
        [Drafts.Button("Use", DraftUse.Command, draft.Id), .. draft.Near.Select(near => near.Button(draft.Id)),
            Drafts.Button("Dismiss", DraftDismiss.Command, draft.Id)];
}
