using System.Text.Json;
using NodaTime;
using StatusBot.Answers;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

public sealed class ReceiptTests : IDisposable
{
    private static readonly Caller Ann = new("web", "ann");
    private readonly BotFolder folder = new(Some.Fact());

    [Fact]
    public async Task AnAnswersReceiptIsThereWhenTheAnswerIsGivenOut()
    {
        await using var bot = await folder.OpenAsync();
        var reply = await Ask(bot, "Has Acme opened its vault?");
        var receipt = (await bot.Receipts.FindAsync(reply.Row.Receipt!)).ShouldNotBeNull();
        receipt.Answer.ShouldBe(reply.Json);
        receipt.Question.ShouldBe("Has Acme opened its vault?");
        receipt.Understood.Entities.ShouldBe(["acme"]);
        receipt.Facts.ShouldBe([new ShownFact("acme-opens", 1)]);
        receipt.Understood.Ranked.Count.ShouldBe(2, "the intent and the runner-up");
        receipt.Model.ShouldBe(bot.Knowledge.Current.Model);
    }

    [Fact]
    public async Task TheSameReceiptGivesTheSameBytesAfterItsFactHasChanged()
    {
        await using var bot = await folder.OpenAsync();
        var reply = await Ask(bot, "Has Acme opened its vault?");
        await bot.ImportAsync(folder.Write("new.yaml", NewStatement), Some.Ann, null);
        var view = ReceiptView.Of((await bot.Receipts.FindAsync(reply.Row.Receipt!))!);
        JsonSerializer.Serialize(view, AnswerRow.Json).ShouldContain("\"answer\":" + reply.Json + "}");
    }

    [Theory]
    [InlineData("Has Acme opened its vault?", "acme-opens", "")]
    [InlineData("How much does Acme's vault cost?", "", "acme-opens")]
    public async Task WhatTheTextStatesIsToldApartFromWhatStandsBesideIt(string question, string stated, string beside)
    {
        await using var bot = await folder.OpenAsync();
        var receipt = (await bot.Receipts.FindAsync((await Ask(bot, question)).Row.Receipt!)).ShouldNotBeNull();
        (Ids(receipt.Stated), Ids(receipt.Beside)).ShouldBe((stated, beside));

        static string Ids(IEnumerable<ShownFact> facts) => string.Join(", ", facts.Select(fact => fact.Id));
    }

    [Fact]
    public async Task AReceiptIsFoundAsAPersonTypesIt()
    {
        await using var bot = await folder.OpenAsync();
        var id = (await Ask(bot, "Hello")).Row.Receipt!;
        (await bot.Receipts.FindAsync($" {id.ToUpperInvariant().Replace('0', 'O').Replace('1', 'I')} ")).ShouldNotBeNull().Id.ShouldBe(id);
        ReceiptId.Read("IlO0").ShouldBe("1100");
    }

    [Fact]
    public async Task AQuestionsTextAndWordsGoWhenTheirRetentionEnds()
    {
        await using var bot = await folder.OpenAsync();
        var id = (await Ask(bot, "Has Acme opened its vault?")).Row.Receipt!;
        folder.Clock.Advance(Duration.FromDays(31));
        (await bot.ForgetOldQuestionsAsync()).ShouldBe(1);
        (await bot.ForgetOldQuestionsAsync()).ShouldBe(0);
        var receipt = (await bot.Receipts.FindAsync(id)).ShouldNotBeNull();
        (receipt.Question, receipt.Understood.Terms).ShouldBe((null, null));
        receipt.Understood.Entities.ShouldBe(["acme"]);
    }

    [Fact]
    public async Task AYoungerQuestionIsKept()
    {
        await using var bot = await folder.OpenAsync();
        await Ask(bot, "Has Acme opened its vault?");
        folder.Clock.Advance(Duration.FromDays(29));
        (await bot.ForgetOldQuestionsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task AnAnswerWhoseReceiptCannotBeKeptIsNotGivenOut()
    {
        var bot = await folder.OpenAsync();
        await bot.Store.DisposeAsync();
        await Should.ThrowAsync<Exception>(() => Ask(bot, "Hello"));
    }

    [Fact]
    public async Task ManyReceiptsAtOnceAreAllKept()
    {
        await using var bot = await folder.OpenAsync();
        var replies = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Ask(bot, "Hello")));
        foreach (var reply in replies) (await bot.Receipts.FindAsync(reply.Row.Receipt!)).ShouldNotBeNull();
    }

    public void Dispose() => folder.Dispose();

    private static string NewStatement =>
        Facts.StoryFiles.Write(Some.Story(Some.Fact(statement: "Acme opened its vault to all")));

    private static Task<GivenAnswer> Ask(Bot bot, string question) =>
        bot.Conversations.AskAsync(new(null, question, null, null), Ann, TestContext.Current.CancellationToken);
}
