using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>What is known, to read: facts, articles, changes and receipts.</summary>
internal static class KnowledgeApi
{
    private const string Tag = "Knowledge";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").DrawnFromKnowledge();
        api.MapGet("/facts", Facts)
            .Describe("listFacts", Tag, "All accepted facts").Gives<IReadOnlyList<FactRow>>("The facts, by id.");
        api.MapGet("/facts/{id}", FactAsync)
            .Describe("getFact", Tag, "A fact", "Accepted ones, and those that were retracted.").Gives<FactDetails>("The fact.").Fails(404);
        api.MapGet("/facts/{id}/history", HistoryAsync)
            .Describe("getFactHistory", Tag, "What happened to a fact", "People are left out.")
            .Gives<IReadOnlyList<HistoryRow>>("The entries of the ledger, the oldest first.").Fails(404);
        api.MapGet("/articles", Articles)
            .Describe("listArticles", Tag, "All articles that facts cite").Gives<IReadOnlyList<ArticleRow>>("The articles, by id.");
        api.MapGet("/articles/{id}", Article).Describe("getArticle", Tag, "An article").Gives<ArticleRow>("The article.").Fails(404);
        api.MapGet("/changes", Changes)
            .Describe("listChanges", Tag, "What was recorded after the baseline", "The facts that shipped are the baseline, not a change.")
            .Gives<IReadOnlyList<ChangeRow>>("The changes, the oldest first.").Fails(400);
        routes.MapGet("/api/receipts/{id}", ReceiptAsync)
            .Describe("getReceipt", "Answers", "The receipt of an answer",
                "What the question was taken to mean, and what the answer was made of.")
            .Gives<ReceiptView>("The receipt.").Fails(404);
    }

    private static IResult Facts(Bot bot, Knowledge now) =>
        Json(now.Story.Facts.Select(fact => now.Row(fact, bot.Conversations.Today)).ToList());

    private static async Task<IResult> FactAsync([Description("The fact's id.")] string id, Bot bot, Knowledge now) =>
        await bot.Knowledge.PublicHistoryAsync(id, now) is [.., var last]
            ? Json(FactDetails.Of(last, now, bot.Conversations.Today))
            : NoFact();

    private static async Task<IResult> HistoryAsync([Description("The fact's id.")] string id, Bot bot, Knowledge now) =>
        await bot.Knowledge.PublicHistoryAsync(id, now) is [_, ..] entries
        ? Json(entries.Select(entry => HistoryRow.Of(entry, now, bot.Conversations.Today, withPeople: false)).ToList())
        : NoFact();

    private static IResult Articles(Knowledge now) =>
        Json(now.Story.Articles.Select(article => ArticleRow.Of(article, now.Story)).ToList());

    private static IResult Article([Description("The article's id.")] string id, Knowledge now) =>
        now.Articles.TryGetValue(id, out var article)
            ? Json(ArticleRow.Of(article, now.Story))
            : Problems.NotFound("There is no article of this id.");

    private static IResult Changes(
        [Description("The first day, such as 2026-05-12; without it all changes are given.")] string? since, Bot bot, Knowledge now)
    {
        var (day, problem) = since is null ? default : QuestionRow.ReadDay(since);
        return problem is null ? Json(ChangeRow.Since(day, now, bot.Conversations.Today)) : Problems.BadRequest(problem);
    }

    private static async Task<IResult> ReceiptAsync(
        [Description("The receipt's id, as an answer row has it.")] string id, HttpContext context, Bot bot, EntityTags tags)
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
