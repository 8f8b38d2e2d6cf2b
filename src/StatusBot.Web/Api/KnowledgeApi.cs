using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>What is known, to read: facts, articles, changes and receipts.</summary>
internal static class KnowledgeApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").DrawnFromKnowledge();
        api.MapGet("/facts", Facts);
        api.MapGet("/facts/{id}", FactAsync);
        api.MapGet("/facts/{id}/history", HistoryAsync);
        api.MapGet("/articles", Articles);
        api.MapGet("/articles/{id}", Article);
        api.MapGet("/changes", Changes);
        routes.MapGet("/api/receipts/{id}", ReceiptAsync);
    }

    private static IResult Facts(Knowledge now) => Json(now.Story.Facts.Select(fact => FactRow.Of(fact, now.Articles)).ToList());

    private static async Task<IResult> FactAsync(string id, Bot bot, Knowledge now) =>
        await PublicHistory.OfAsync(id, bot.Store, now) is [.., var last] ? Json(FactDetails.Of(last, now.Articles)) : NoFact();

    private static async Task<IResult> HistoryAsync(string id, Bot bot, Knowledge now) =>
        await PublicHistory.OfAsync(id, bot.Store, now) is [_, ..] entries
        ? Json(entries.Select(entry => HistoryRow.Of(entry, now.Articles, withPeople: false)).ToList())
        : NoFact();

    private static IResult Articles(Knowledge now) => Json(now.Story.Articles.Select(article => ArticleRow.Of(article, now.Story)).ToList());

    private static IResult Article(string id, Knowledge now) => now.Articles.TryGetValue(id, out var article)
        ? Json(ArticleRow.Of(article, now.Story))
        : Problems.NotFound("There is no article of this id.");

    private static IResult Changes(string? since, Knowledge now)
    {
        var (day, problem) = since is null ? default : QuestionRow.ReadDay(since);
        return problem is null ? Json(ChangeRow.Since(day, now)) : Problems.BadRequest(problem);
    }

    private static async Task<IResult> ReceiptAsync(string id, HttpContext context, Bot bot, EntityTags tags)
    {
        if (await bot.Receipts.FindAsync(id) is not { } receipt) return Problems.NotFound("There is no receipt of this id.");
        var tag = tags.Of($"{receipt.Id}-{(receipt.Question is null ? "forgotten" : "kept")}");      // nothing else of it ever changes
        if (EntityTags.IsKnown(context.Request, tag)) return EntityTags.NotModified(context.Response, tag);
        EntityTags.Set(context.Response, tag);
        return Json(ReceiptView.Of(receipt));
    }

    private static IResult NoFact() => Problems.NotFound("There is no fact of this id.");
    private static IResult Json<T>(T value) => TypedResults.Json(value, AnswerRow.Json);
}
