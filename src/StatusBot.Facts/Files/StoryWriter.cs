namespace StatusBot.Facts;

/// <summary>Writes the keys of each term in the order in which <see cref="TermReader"/> reads them.</summary>
internal static class StoryWriter
{
    public static string Write(Story story)
    {
        var ordered = Story.Of(story.Terms());
        var yaml = new YamlText();
        yaml.Section("articles", ordered.Articles, article => Write(yaml, article));
        yaml.Section("origins", ordered.Origins, origin => Write(yaml, origin));
        yaml.Section("kinds", ordered.Kinds, kind => Write(yaml, kind));
        yaml.Section("entities", ordered.Entities, entity => Write(yaml, entity));
        yaml.Section("topics", ordered.Topics, topic => Write(yaml, topic));
        yaml.Section("claims", ordered.Claims, claim => Write(yaml, claim));
        yaml.Section("facts", ordered.Facts, fact => Write(yaml, fact));
        return yaml.Finish();
    }

    private static void Write(YamlText yaml, Article article)
    {
        yaml.Text("id", article.Id);
        yaml.Text("title", article.Title);
        yaml.Text("label", article.Label);
        yaml.Text("publisher", article.Publisher);
        yaml.Text("author", article.Author);
        yaml.Date("published", article.Published);
        yaml.Text("publishedHow", article.PublishedHow);
        yaml.Text("address", article.Address);
        yaml.Text("language", article.Language);
        yaml.Text("sha256", article.Sha256);
    }

    private static void Write(YamlText yaml, Origin origin)
    {
        yaml.Text("id", origin.Id);
        yaml.Text("name", origin.Name);
    }

    private static void Write(YamlText yaml, Kind kind)
    {
        yaml.Text("id", kind.Id);
        yaml.Text("name", kind.Name);
        yaml.Text("plural", kind.Plural);
        yaml.Flag("compared", kind.Compared);
        yaml.Texts("pronouns", kind.Pronouns);
    }

    private static void Write(YamlText yaml, Entity entity)
    {
        yaml.Text("id", entity.Id);
        yaml.Text("name", entity.Name);
        yaml.Text("kind", entity.Kind);
        yaml.Texts("aliases", entity.Aliases);
        yaml.Texts("partOf", entity.PartOf);
    }

    private static void Write(YamlText yaml, Topic topic)
    {
        yaml.Text("id", topic.Id);
        yaml.Text("name", topic.Name);
        yaml.Texts("words", topic.Words);
        yaml.Text("row", topic.Row);
        yaml.Number("rowPlace", topic.RowPlace);
        yaml.Number("overview", topic.Overview);
        yaml.Flag("milestones", topic.Milestones);
        yaml.Number("reviewDays", topic.ReviewDays);
        yaml.Text("description", topic.Description);
    }

    private static void Write(YamlText yaml, Claim claim)
    {
        yaml.Text("id", claim.Id);
        yaml.Text("question", claim.Question);
        yaml.Text("kind", claim.Kind == ClaimKind.Fixed ? null : Must.Key(claim.Kind.ToString()));
        yaml.Texts("values", claim.Values);
    }

    private static void Write(YamlText yaml, Fact fact)
    {
        yaml.Text("id", fact.Id);
        yaml.Text("statement", fact.Statement);
        yaml.Text("topic", fact.Topic);
        yaml.Texts("entities", fact.Entities);
        yaml.Date("occurred", fact.Occurred);
        yaml.Text("occurredHow", fact.OccurredHow);
        yaml.Text("modality", Must.Key(fact.Modality.ToString()));
        yaml.Text("saidBy", fact.SaidBy);
        yaml.Text("claim", fact.Claim);
        yaml.Text("value", fact.Value);
        yaml.Text("rank", fact.Rank == Rank.Normal ? null : Must.Key(fact.Rank.ToString()));
        yaml.Text("rankReason", fact.RankReason);
        yaml.Texts("supersedes", fact.Supersedes);
        yaml.Date("from", fact.From);
        yaml.Text("fromHow", fact.FromHow);
        yaml.Texts("disputes", fact.Disputes);
        yaml.Texts("corrects", fact.Corrects);
        yaml.Text("outcomeOf", fact.OutcomeOf);
        yaml.Texts("keywords", fact.Keywords);
        yaml.Texts("wordings", fact.Wordings);
        yaml.Section("citations", fact.Citations, citation => Write(yaml, citation));
    }

    private static void Write(YamlText yaml, Citation citation)
    {
        yaml.Text("article", citation.Article);
        yaml.Number("paragraph", citation.Paragraph);
        yaml.Text("quote", citation.Quote);
        yaml.Text("sha256", citation.Sha256);
        yaml.Text("origin", citation.Origin);
        yaml.Text("negationElsewhere", citation.NegationElsewhere);
    }
}
