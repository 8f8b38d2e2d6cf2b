using StatusBot.Articles;

namespace StatusBot.Chat;

/// <summary>A draft for other programs, for the team alone: the sentence is the article's. Dates are EDTF.</summary>
public sealed record DraftRow(
    string Id, string Article, int Paragraph, string Sentence, IReadOnlyList<string> Entities, string Topic, string? Occurred,
    string? OccurredHow, string Modality, string? SaidBy, string? Claim, string Quote, IReadOnlyList<NearRow> Near)
{
    internal static DraftRow Of(ArticleDraft known)
    {
        var draft = known.Draft;
        return new(
            known.Id, known.Article.Id, draft.Paragraph, draft.Sentence, draft.Entities, draft.Topic, draft.Day?.Date.ToString(),
            draft.Day?.How, Words.Of(draft.Modality), draft.SaidBy, draft.Claim, draft.Quote,
            [.. draft.Near.Select(near => NearRow.Of(near, known.Id))]);
    }
}

/// <summary>A known fact that is near to a draft in meaning.</summary>
/// <param name="Is">What the draft is to it: same, later, outcome, differs.</param>
/// <param name="Means">The same in words.</param>
/// <param name="Command">What is done where that is right.</param>
public sealed record NearRow(string Fact, string Statement, string Is, string Means, string Command)
{
    internal static NearRow Of(NearFact near, string draft)
    {
        var (means, command) = Told(near.Is, near.Fact.Id, draft);
        return new(near.Fact.Id, near.Fact.Statement, Words.Of(near.Is), means, command);
    }

    /// <summary>What is done where that is right, for a channel to offer.</summary>
    internal Button Button(string draft) => Is switch
    {
        "same" => Drafts.Button($"Cite for {Fact}", DraftCite.Command, draft, ("fact", Fact)),
        _ => Drafts.Button($"Use: {OptionOf(Is)} {Fact}", DraftUse.Command, draft, (OptionOf(Is), Fact)),
    };

    private static (string Means, string Command) Told(Nearness nearness, string fact, string draft) => nearness switch
    {
        Nearness.Same => ("already known? adds a citation to:", $"draft cite {draft} --fact {fact}"),
        Nearness.Later => ("later than this, supersedes it?", $"draft use {draft} --supersedes {fact}"),
        Nearness.Outcome => ("the outcome of this?", $"draft use {draft} --outcome-of {fact}"),
        _ => ("differs from this, disputes it?", $"draft use {draft} --disputes {fact}"),
    };

    private static string OptionOf(string nearness) => nearness switch
    {
        "later" => "supersedes",
        "outcome" => "outcome-of",
        _ => "disputes",
    };
}
