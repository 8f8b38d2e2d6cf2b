using System.Text.Json;
using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>An answer and the bytes in which it is given out: those that its receipt keeps.</summary>
/// <param name="Knowledge">What it was answered from.</param>
public sealed record GivenAnswer(AnswerRow Row, string Json, Answered Answered, Knowledge Knowledge);

/// <summary>Asks questions: each in its conversation, each with a receipt.</summary>
public sealed class Conversations(KnowledgeBase knowledge, ReceiptBook receipts, IClock clock, DateTimeZone zone)
{
    // A turn is a few kilobytes: at most some tens of megabytes.
    private readonly TurnMemory<Turn> turns = new(10_000);

    /// <summary>In which a moment becomes a day.</summary>
    internal DateTimeZone Zone => zone;

    public LocalDate Today => clock.GetCurrentInstant().InZone(zone).Date;

    /// <summary>Answers one question; done when its receipt is kept.</summary>
    /// <param name="row">What <see cref="QuestionText.Problem"/> finds no fault with.</param>
    /// <exception cref="StoreException">The receipt could not be kept.</exception>
    public async Task<GivenAnswer> AskAsync(QuestionRow row, Caller caller, CancellationToken cancel = default)
    {
        var now = knowledge.Current;
        var answered = await AnswerAsync(now, row, caller, cancel);
        var id = ReceiptId.New();
        var answer = AnswerRow.Of(row.Id, answered, now.Index, id);
        var reply = new GivenAnswer(answer, JsonSerializer.Serialize(answer, AnswerRow.Json), answered, now);
        await receipts.KeepAsync(ReceiptOf(reply, row, answered, now, caller));
        return reply;
    }

    // The turn ends before the receipt is kept: the next question of the conversation need not wait for the disk.
    private async Task<Answered> AnswerAsync(Knowledge now, QuestionRow row, Caller caller, CancellationToken cancel) =>
        row.Conversation is null
        ? now.Answerer.Ask(row.Question, before: null, row.AsOf ?? Today, Today)
        : await turns.InTurnAsync(new(caller, row.Conversation), before =>
        {
            var answered = now.Answerer.Ask(row.Question, before, row.AsOf ?? Today, Today);
            return (answered, answered.Turn);
        }, cancel);

    private Receipt ReceiptOf(GivenAnswer reply, QuestionRow row, Answered answered, Knowledge now, Caller caller) => new(
        reply.Row.Receipt!, clock.GetCurrentInstant(), caller.Channel, row.Question, Understood.Of(answered),
        [.. reply.Row.Shown.Select(fact => new ShownFact(fact.Id, now.VersionOf(fact.Id)))],
        now.Snapshot.Position, now.Model, answered.AsOf, reply.Json)
    {
        Person = caller.Person,
    };
}
