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
        var api = routes.MapGroup("/api");
        api.MapGet("/facts", (Bot bot) => Json(Facts(bot.Knowledge.Current)));
        api.MapGet("/facts/{id}", FactAsync);
        api.MapGet("/facts/{id}/history", HistoryAsync);
        api.MapGet("/articles", (Bot bot) => Json(Articles(bot.Knowledge.Current)));
        api.MapGet("/articles/{id}", Article);
        api.MapGet("/changes", Changes);
        api.MapGet("/receipts/{id}", ReceiptAsync);
    }

    private static async Task<IResult> FactAsync(string id, Bot bot) => await bot.Store.FindAsync(id) is { } stored
        ? Json(FactDetails.Of(stored, bot.Knowledge.Current.Articles))
        : Problems.NotFound("There is no fact of this id.");

    private static async Task<IResult> HistoryAsync(string id, Bot bot)
    {
        var entries = await bot.Store.HistoryAsync(id);
        if (entries.Count == 0) return Problems.NotFound("There is no fact of this id.");
        return Json(entries.Select(entry => HistoryRow.Of(entry, bot.Knowledge.Current.Articles, withPeople: false)).ToList());
    }

    private static IResult Article(string id, Bot bot) => bot.Knowledge.Current is var now && now.Articles.TryGetValue(id, out var article)
        ? Json(ArticleRow.Of(article, now.Story))
        : Problems.NotFound("There is no article of this id.");

    private static IResult Changes(string? since, Bot bot)
    {
        var (day, problem) = since is null ? default : QuestionRow.ReadDay(since);
        return problem is null ? Json(ChangeRow.Since(day, bot.Knowledge.Current)) : Problems.BadRequest(problem);
    }

    private static async Task<IResult> ReceiptAsync(string id, Bot bot) => await bot.Receipts.FindAsync(id) is { } receipt
        ? Json(ReceiptView.Of(receipt))
        : Problems.NotFound("There is no receipt of this id.");

    private static List<FactRow> Facts(Knowledge now) => [.. now.Story.Facts.Select(fact => FactRow.Of(fact, now.Articles))];
    private static List<ArticleRow> Articles(Knowledge now) => [.. now.Story.Articles.Select(article => ArticleRow.Of(article, now.Story))];
    private static IResult Json<T>(T value) => TypedResults.Json(value, AnswerRow.Json);
}
