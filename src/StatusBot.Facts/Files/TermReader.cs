namespace StatusBot.Facts;

/// <summary>The keys of each term, in the order in which they are written.</summary>
internal static class TermReader
{
    public static Article? Article(ItemReader item) => item.Build(() => new Article(
        item.Define(TermKind.Article, Rules.ArticleId),
        item.OptionalText("title", Rules.Line),
        item.Text("label", Rules.Line),
        item.OptionalText("publisher", Rules.Line),
        item.OptionalText("author", Rules.Line),
        item.Date("published"),
        item.OptionalText("publishedHow", Rules.Line),
        item.OptionalText("address", Rules.Line),
        item.Text("language", Rules.Language),
        item.Text("sha256", Rules.Sha256)));

    public static Origin? Origin(ItemReader item) => item.Build(() => new Origin(
        item.Define(TermKind.Origin, Rules.Id),
        item.Text("name", Rules.Line)));

    public static Kind? Kind(ItemReader item) => item.Build(() => new Kind(
        item.Define(TermKind.Kind, Rules.Id),
        item.Text("name", Rules.Line),
        item.Text("plural", Rules.Line),
        item.Flag("compared"),
        item.Texts("pronouns", Rules.Line)));

    public static Entity? Entity(ItemReader item)
    {
        var entity = item.Build(() => new Entity(
            item.Define(TermKind.Entity, Rules.Id),
            item.Text("name", Rules.Line),
            item.Reference("kind", TermKind.Kind),
            item.Texts("aliases", Rules.Line),
            item.References("partOf", TermKind.Entity)));
        item.NoteNames("name", "aliases");
        return entity;
    }

    public static Topic? Topic(ItemReader item) => item.Build(() => new Topic(
        item.Define(TermKind.Topic, Rules.Id),
        item.Text("name", Rules.Line),
        item.Texts("words", Rules.Line),
        item.OptionalText("row", Rules.Line),
        item.OptionalNumber("rowPlace"),
        item.OptionalNumber("overview"),
        item.Flag("milestones"),
        item.Number("reviewDays"),
        item.OptionalText("description", Rules.Line)));

    public static Claim? Claim(ItemReader item) => item.Build(() => new Claim(
        item.Define(TermKind.Claim, Rules.Id),
        item.Text("question", Rules.Line),
        item.Choice("kind", ClaimKind.Fixed),
        item.Texts("values", Rules.Line)));

    public static Fact? Fact(ItemReader item) => item.Build(() => new Fact
    {
        Id = item.Define(TermKind.Fact, Rules.Id),
        Statement = item.Text("statement", Rules.Statement),
        Topic = item.Reference("topic", TermKind.Topic),
        Entities = item.References("entities", TermKind.Entity),
        Occurred = item.Date("occurred"),
        OccurredHow = item.OptionalText("occurredHow", Rules.Line),
        Modality = item.RequiredChoice<Modality>("modality"),
        SaidBy = item.OptionalReference("saidBy", TermKind.Entity),
        Claim = item.OptionalReference("claim", TermKind.Claim),
        Value = item.OptionalText("value", Rules.Line),
        Rank = item.Choice("rank", Rank.Normal),
        RankReason = item.OptionalText("rankReason", Rules.Line),
        Supersedes = item.References("supersedes", TermKind.Fact),
        From = item.Date("from"),
        FromHow = item.OptionalText("fromHow", Rules.Line),
        Disputes = item.References("disputes", TermKind.Fact),
        Corrects = item.References("corrects", TermKind.Fact),
        OutcomeOf = item.OptionalReference("outcomeOf", TermKind.Fact),
        Keywords = item.Texts("keywords", Rules.Line),
        Citations = item.Items("citations", Citation),
    });

    private static Citation? Citation(ItemReader item) => item.Build(() => new Citation(
        item.Reference("article", TermKind.Article),
        item.Number("paragraph"),
        item.Text("quote", Rules.Quote),
        item.Text("sha256", Rules.Sha256),
        item.OptionalReference("origin", TermKind.Origin),
        item.OptionalText("negationElsewhere", Rules.Line)));
}
