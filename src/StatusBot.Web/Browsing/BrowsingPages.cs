using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Web.Browsing;

namespace StatusBot.Web;

/// <summary>What is known, to browse: facts, articles, entities, claims, milestones and changes.</summary>
internal static class BrowsingPages
{
    /// <summary>The styles of these pages.</summary>
    public static readonly IReadOnlyList<string> Styles = ["browsing.css"];

    /// <summary>More than a usual page has: what is known of one entity belongs together.</summary>
    private const int FactsOfEntity = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages().DrawnFromKnowledge();
        pages.MapGet("/facts", Facts);
        pages.MapGet("/facts/{id}", FactAsync);
        pages.MapGet("/articles", Articles);
        pages.MapGet("/articles/{id}", Article);
        pages.MapGet("/entities", (View view) => Pages.Of<EntitiesPage>(view));
        pages.MapGet("/entities/{id}", Entity);
        pages.MapGet("/claims", (View view) => Pages.Of<ClaimsPage>(view));
        pages.MapGet("/claims/{id}", Claim);
        pages.MapGet("/milestones", (View view) => Pages.Of<MilestonesPage>(view));
        pages.MapGet("/changes", Changes);
    }

    private static IResult Facts(View view)
    {
        var (filter, problem) = FactQuery.Read(view);
        return problem is not null
            ? Pages.BadRequest(view, problem)
            : Paging.Show(view, view.Knowledge.Search.Find(filter, view.AsOf),
                found => Pages.Of<FactsPage>(view, ("Filter", filter), ("Found", found)));
    }

    private static async Task<IResult> FactAsync(string id, View view, Bot bot)
    {
        var entries = await bot.Knowledge.PublicHistoryAsync(id, view.Knowledge);
        if (entries is not [.., { After: { Term: Fact latest } after }]) return Pages.NotFound(view, "There is no fact of this id.");
        return view.See(latest) is not { } fact
            ? Pages.NotFound(view, view.NotYet("This fact"))
            : Pages.Of<FactPage>(view, ("Fact", fact), ("Retracted", after.Status == FactStatus.Retracted),
                ("History", FactHistory.Of(entries, view)));
    }

    private static IResult Articles(View view)
    {
        var asked = new Asked(view);
        var filter = new ArticleFilter(asked.Text("q"), asked.Text("publisher"), asked.Choice("dated", ("yes", true), ("no", false)));
        if (filter.Publisher is { } publisher && !view.Story.Articles.Any(article => article.Publisher == publisher))
            return Pages.BadRequest(view, $"No article is by a publisher of the name '{Asked.Shorten(publisher)}'.");
        return asked.Problem is { } problem
            ? Pages.BadRequest(view, problem)
            : Paging.Show(
                view, filter.Find(view.Story.Articles), found => Pages.Of<ArticlesPage>(view, ("Filter", filter), ("Found", found)));
    }

    private static IResult Article(string id, View view)
    {
        if (!view.Knowledge.Articles.TryGetValue(id, out var article)) return Pages.NotFound(view, "There is no article of this id.");
        return view.Story.Standings.IsPublished(article)
            ? Pages.Of<ArticlePage>(view, ("Article", article))
            : Pages.NotFound(view, view.NotYet("This article"));
    }

    private static IResult Entity(string id, View view) => Find(view.Knowledge.Story.Entities, id) is { } entity
        ? Paging.Show(view, ByTopic(entity, view), found => Pages.Of<EntityPage>(view, ("Entity", entity), ("Found", found)), FactsOfEntity)
        : Pages.NotFound(view, "There is no entity of this id.");

    private static List<Fact> ByTopic(Entity entity, View view)
    {
        var places = view.Story.Topics.Index().ToDictionary(topic => topic.Item.Id, topic => topic.Index, StringComparer.Ordinal);
        return [.. view.Story.About(entity.Id).OrderBy(fact => places[fact.Topic]).ThenBy(fact => fact, view.Story.Standings.Order)];
    }

    private static IResult Claim(string id, View view) => Find(view.Knowledge.Story.Claims, id) is { } claim
        ? Pages.Of<ClaimPage>(view, ("Claim", claim))
        : Pages.NotFound(view, "There is no claim of this id.");

    private static IResult Changes(View view)
    {
        var asked = new Asked(view);
        var since = asked.Day("since", DayUse.From);
        if (asked.Problem is { } problem) return Pages.BadRequest(view, problem);
        var changes = view.Knowledge.Changes.Where(change => !(change.On < since) && change.On <= view.AsOf)
            .Select(change => view.See(change.Fact) is { } fact ? change with { Fact = fact } : null).OfType<RecordedChange>().Reverse()
            .ToList();
        return Paging.Show(view, changes, found => Pages.Of<ChangesPage>(view, ("Since", since), ("Found", found)));
    }

    private static T? Find<T>(IEnumerable<T> terms, string id) where T : class, ITerm => terms.FirstOrDefault(term => term.Id == id);
}
