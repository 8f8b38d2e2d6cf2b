using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StatusBot.Chat;
using StatusBot.Web.Talk;

namespace StatusBot.Web;

/// <summary>The conversation: its page, the turns that the page's script adds to it, and each answer again from its receipt.</summary>
internal static class TalkPages
{
    private const int MostTurns = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages();
        pages.MapGet("/", StartAsync).DrawnFromKnowledge();
        pages.MapGet("/talk", TurnsAsync);
        pages.MapPost("/talk", AskAsync);
        pages.MapGet("/answers/{id}", AnswerAsync);
    }

    /// <summary>Who is signed in is told once what is known now of what they asked.</summary>
    private static async Task<IResult> StartAsync(View view, Bot bot)
    {
        var arrived = view.Visitor.Session is null ? [] : await bot.Arrivals.TakeAsync(view.Visitor.Person, view.Today);
        return Pages.Of<TalkPage>(view, ("Suggestions", view.Knowledge.Suggestions.AtStart(view.AsOf)), ("Arrived", arrived));
    }

    /// <summary>Turns that the page has shown before, as after a reload.</summary>
    private static async Task<IResult> TurnsAsync(View view, Bot bot)
    {
        var receipts = await bot.Receipts.FindAsync(view.Query["answer"].OfType<string>().TakeLast(MostTurns));
        var verdicts = await bot.Feedback.LastAsync([.. receipts.Select(receipt => receipt.Id)]);
        var turns = receipts.Select(receipt => new ShownTurn(
            receipt.Question, receipt.Row, receipt.AsOf, verdicts.TryGetValue(receipt.Id, out var verdict) ? verdict : null)
        {
            Since = SinceThen.Of(receipt, view.Knowledge, view.Today),
        }).ToList();
        return Pages.Of<Turns>(view, ("Of", turns), ("Suggestions", view.Knowledge.Suggestions.AtStart(view.AsOf)));
    }

    private static async Task<IResult> AskAsync(View view, HttpContext context, Bot bot, CancellationToken cancel)
    {
        if (!AskApi.IsJson(context.Request)) return AskApi.NoJson("a question row");
        if (!QuestionRow.TryParse(await AskApi.ReadBodyAsync(context.Request, cancel), out var row, out var problem))
            return Problems.BadRequest(problem!);
        var reply = await bot.AskAsync(row!, view.Visitor.Person, view.Visitor.Caller("page"), cancel);
        var asked = view.At(row!.AsOf);
        var next = reply.Knowledge.Suggestions.After(row.Question, reply.Answered, asked.AsOf);
        return Pages.Of<Turns>(
            asked, ("Of", new[] { new ShownTurn(row.Question, reply.Row, reply.Answered.AsOf, null) }), ("Suggestions", next));
    }

    private static async Task<IResult> AnswerAsync(string id, View view, Bot bot) => await bot.Receipts.FindAsync(id) is { } receipt
        ? Pages.Of<AnswerPage>(view, ("Receipt", receipt), ("Verdict", await bot.Feedback.LastAsync(receipt.Id)))
        : Pages.NotFound(view, "There is no answer with this receipt.");
}
