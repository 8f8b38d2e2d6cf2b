using System.Globalization;
using System.Numerics.Tensors;
using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Articles;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>Looks at a story for what will answer badly.</summary>
/// <param name="texts">Those of its articles that the store has.</param>
internal sealed class StoryCheck(Knowledge now, IReadOnlyDictionary<string, ArticleText> texts, LocalDate today)
{
    private const int ManyEntities = 6;

    /// <summary>From this cosine on two statements say the same, and from this share of common paragraphs two articles are one.</summary>
    private const float SameFact = 0.9f;
    private const double SameArticle = 0.5;

    private readonly Story story = now.Story;

    /// <summary>What is worst for answers first.</summary>
    public IReadOnlyList<Finding> All() =>
    [
        .. Outcomes(), .. SameFacts(), .. SameArticles(), .. UndatedArticles(), .. NumberedNames(), .. ManyNamed(), .. EmptyOverview(),
        .. LoneFacts(),
    ];

    private IEnumerable<Finding> Outcomes() =>
        from plan in story.Facts
        where now.On(today).IsLapsed(plan)
        let outcome = now.On(today).PossibleOutcomes(plan).FirstOrDefault()
        where outcome is not null
        select new Finding(
            $"The plan '{plan.Id}' has lapsed, and '{outcome.Id}' may tell what became of it: {outcome.Statement}",
            "answers say that nothing tells what became of the plan",
            Button.Of("It is the outcome", "fact edit", ("outcome-of", plan.Id), ("id", outcome.Id)));

    private IEnumerable<Finding> SameFacts() => story.Facts.Where(fact => fact.Rank != Rank.Deprecated)
        .GroupBy(fact => (fact.Topic, fact.Entities[0])).SelectMany(alike => Pairs([.. alike])).Where(pair => AreSame(pair.One, pair.Other))
        .Select(pair => new Finding(
            $"'{pair.Other.Id}' says nearly what '{pair.One.Id}' says: {pair.Other.Statement}",
            "answers say it twice, and each with half of the sources",
            Button.Of("Make them one", "fact merge", ("into", pair.One.Id), ("id", pair.Other.Id))));

    private bool AreSame(Fact one, Fact other) => !one.Related().Contains(other.Id) && !other.Related().Contains(one.Id)
        && (one.Claim is null || one.Claim != other.Claim || one.GivesTheSameValueAs(other))
        && Numbers(one.Statement).SetEquals(Numbers(other.Statement))
        && TensorPrimitives.Dot(now.MeaningOf(one).Span, now.MeaningOf(other).Span) >= SameFact;

    private IEnumerable<Finding> SameArticles() => texts.SelectMany(text => new NearDuplicates(text.Value)
            .In(texts.Where(other => string.CompareOrdinal(other.Key, text.Key) < 0)).Where(near => near.Share >= SameArticle)
            .Select(near => new Finding(
                $"{Percent(near.Share)} of the article '{text.Key}' stands in '{near.Article}' as well",
                "two articles on one origin are one voice, and count as two until their citations name that origin",
                Button.Of("Add their origin", "origin add", ("name", $"the origin of {near.Article}")))));

    private IEnumerable<Finding> UndatedArticles() =>
        from article in story.Articles
        where article.Published is null && texts.ContainsKey(article.Id)
        let days = StatedDays.In(texts[article.Id], DataFolder.English).Where(day => day <= today).ToList()
        where days.Count > 0
        let day = LocalDatePattern.Iso.Format(days[0])
        select new Finding(
            $"The article '{article.Id}' has no date, and its text names {Dates.Show(Occurred.Parse(day))}",
            "what is undated is told last, takes the place of nothing, and relative days in it cannot be placed",
            Button.Of("Date it", "articles edit", ("published", day), ("id", article.Id)));

    private IEnumerable<Finding> NumberedNames() =>
        from pair in Pairs([.. story.Entities])
        let bare = Bare(pair.One.Name)
        where pair.One.Name != pair.Other.Name && bare.Length > 0 && bare == Bare(pair.Other.Name)
            && !story.Entities.Any(entity => entity.Aliases.Prepend(entity.Name).Any(name => NameKey.Of(name) == bare))
        select new Finding(
            $"'{pair.One.Name}' and '{pair.Other.Name}' differ by a number only",
            $"who asks for '{bare}' is answered about neither",
            Button.Of($"It means {pair.Other.Name}", "entity edit", ("alias", bare), ("id", pair.Other.Id)));

    private IEnumerable<Finding> ManyNamed() => story.Facts.Where(fact => fact.Entities.Count >= ManyEntities)
        .Select(fact => new Finding(
            $"The fact '{fact.Id}' is about {fact.Entities.Count} entities",
            "questions about each of them find it, and it is seldom what they ask for",
            Button.Of("Keep the main ones", "fact edit", ("entities", string.Join(", ", MainOf(fact))), ("id", fact.Id))));

    /// <summary>Of the entities of a fact those that its statement names, the first few.</summary>
    private IEnumerable<string> MainOf(Fact fact)
    {
        var named = Drafter.NamesOf(story).Find(Tokenizer.Split(fact.Statement)).Select(mention => mention.Entity)
            .ToHashSet(StringComparer.Ordinal);
        return fact.Entities.Take(1).Union(fact.Entities.Where(named.Contains)).Take(ManyEntities - 1);
    }

    private IEnumerable<Finding> EmptyOverview() => story.Facts.Count == 0 ? [] : story.Topics
        .Where(topic => topic.Overview is not null && !story.Facts.Any(fact => fact.Topic == topic.Id && CanFill(topic, fact)))
        .Select(topic => new Finding(
            $"Nothing fills the topic '{topic.Name}' of the overview: no fact of it {(topic.Milestones ? "is due" : "holds")}",
            "the overview leaves it out without a word",
            NearestTo(topic) is { } fact
                ? Button.Of($"Move {fact.Id}", "fact edit", ("topic", topic.Id), ("id", fact.Id))
                : Button.Of("Propose a fact", "fact propose", ("topic", topic.Id))));

    private bool CanFill(Topic topic, Fact fact) => topic.Milestones
        ? fact.Modality == Modality.Expected && fact.Occurred is not null
        : now.On(today).Holds(fact);

    private IEnumerable<Finding> LoneFacts() => story.Facts.GroupBy(fact => fact.Topic).Where(facts => facts.Count() == 1)
        .Select(facts => facts.Single())
        .Select(fact => (Fact: fact, Other: now.Drafter.TopicsOf(fact.Statement).FirstOrDefault(topic => topic != fact.Topic)))
        .Where(one => one.Other is not null)
        .Select(one => new Finding(
            $"The topic '{now.NameOfTopic(one.Fact.Topic)}' holds one fact, '{one.Fact.Id}'",
            "whatever is asked of the topic, this fact seems to answer",
            Button.Of($"Move it to {one.Other}", "fact edit", ("topic", one.Other!), ("id", one.Fact.Id))));

    /// <summary>A fact that would fit a topic better than any other it could have; null where none does.</summary>
    private Fact? NearestTo(Topic topic) => story.Facts.FirstOrDefault(fact =>
        CanFill(topic, fact) && now.Drafter.TopicsOf(fact.Statement).FirstOrDefault() == topic.Id);

    private static HashSet<string> Numbers(string text) =>
        text.Split(' ').Where(word => word.Any(char.IsAsciiDigit)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(T One, T Other)> Pairs<T>(IReadOnlyList<T> all) =>
        all.SelectMany((one, i) => all.Skip(i + 1).Select(other => (one, other)));

    /// <summary>A name without its number: "Finch 2.1" and "Finch 2.2" are "finch".</summary>
    private static string Bare(string name) => !name.Any(char.IsAsciiDigit) ? "" : string.Join(' ', NameKey.Of(name).Split(' ', '-')
        .Select(word => word.TrimEnd([.. "0123456789.,"])).Where(word => word.Length > 0));

    private static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);
}
