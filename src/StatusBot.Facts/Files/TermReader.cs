namespace StatusBot.Facts;

/// <summary>The keys of each term, in the order in which they are written.</summary>
internal static class TermReader
{
    public static Article? Article(ItemReader item) => item.Build(() =>
    {
        var id = item.Define(TermKind.Article, Rules.ArticleId);
        return new Article(
            id,
            item.OptionalText("title", Rules.Line),
            item.Text("label", Rules.Line),
            item.OptionalText("publisher", Rules.Line),
            item.OptionalText("author", Rules.Line),
            item.Date("published"),
            item.OptionalText("publishedHow", Rules.Line),
            item.OptionalText("address", Rules.Line),
            item.Text("language", Rules.Language),
            item.Hash(id));
    });

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
        item.Define(TermKind.Topic, Rules.TopicId),
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

    /// <summary>All keys are read before the fact is made: so every mistake in them is told.</summary>
    public static Fact? Fact(ItemReader item) => item.Build(() =>
    {
        var id = item.Define(TermKind.Fact, Rules.Id);
        var statement = item.Text("statement", Rules.Statement);
        var topic = item.Reference("topic", TermKind.Topic);
        var entities = item.References("entities", TermKind.Entity);
        var occurred = item.Date("occurred");
        var occurredHow = item.OptionalText("occurredHow", Rules.Line);
        var modality = item.RequiredChoice<Modality>("modality");
        var saidBy = item.OptionalReference("saidBy", TermKind.Entity);
        var claim = item.OptionalReference("claim", TermKind.Claim);
        var value = item.OptionalText("value", Rules.Line);
        var rank = item.Choice("rank", Rank.Normal);
        var rankReason = item.OptionalText("rankReason", Rules.Line);
        var supersedes = item.References("supersedes", TermKind.Fact);
        var start = item.Date("from");
        var fromHow = item.OptionalText("fromHow", Rules.Line);
        var disputes = item.References("disputes", TermKind.Fact);
        var corrects = item.References("corrects", TermKind.Fact);
        var outcomeOf = item.OptionalReference("outcomeOf", TermKind.Fact);
        var keywords = item.Texts("keywords", Rules.Line);
        var wordings = item.Texts("wordings", Rules.Line);
        var citations = item.Items("citations", Citation);
        item.RequireSome("entities");
        item.RequireSome("citations");
        foreach (var problem in Coherence.ProblemsOf(id, item.Has("claim"), item.Has("value"), rank, item.Has("rankReason")))
            item.Problem(problem);
        return new Fact
        {
            Id = id,
            Statement = statement,
            Topic = topic,
            Entities = entities,
            Occurred = occurred,
            OccurredHow = occurredHow,
            Modality = modality,
            SaidBy = saidBy,
            Claim = claim,
            Value = value,
            Rank = rank,
            RankReason = rankReason,
            Supersedes = supersedes,
            From = start,
            FromHow = fromHow,
            Disputes = disputes,
            Corrects = corrects,
            OutcomeOf = outcomeOf,
            Keywords = keywords,
            Wordings = wordings,
            Citations = citations,
        };
    });

    private static Citation? Citation(ItemReader item) => item.Build(() =>
    {
        var article = item.Reference("article", TermKind.Article);
        var paragraph = item.Number("paragraph");
        return new Citation(
            article,
            paragraph,
            item.Text("quote", Rules.Quote),
            item.Hash(article, paragraph),
            item.OptionalReference("origin", TermKind.Origin),
            item.OptionalText("negationElsewhere", Rules.Line));
    });
}
