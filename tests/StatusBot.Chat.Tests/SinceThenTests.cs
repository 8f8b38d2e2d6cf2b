using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>An answer that is looked at again says what is known now otherwise, and who asked in vain is told once.</summary>
public sealed class SinceThenTests : IAsyncLifetime
{
    private static readonly Person Zoe = new(Channel.Web, "zoe", "Zoe");

    private readonly BotFolder folder = new(Some.Fact(claim: "who-holds-it", value: "Acme"));
    private Bot bot = null!;

    public async ValueTask InitializeAsync() => bot = await folder.OpenAsync();

    [Fact]
    public async Task WhatWasRetractedIsCorrectedWithItsReason()
    {
        var receipt = await AskAsync("Has Acme opened its vault?");
        Since(receipt).ShouldBeEmpty();
        await bot.ChangeAsync(new Change.Retract("acme-opens"), Some.Ann, "it was another vault");
        var since = Since(receipt).ShouldHaveSingleItem();
        (since.What, since.Fact, since.Now, since.On?.ToString(), since.Why)
            .ShouldBe(("retracted", "acme-opens", null, "2026-05-12", "it was another vault"));
    }

    [Fact]
    public async Task WhatWasSupersededOrRewordedIsToldWithWhatHoldsNow()
    {
        var receipt = await AskAsync("Has Acme opened its vault?");
        await bot.ChangeAsync(new Change.Edit(
            Some.Fact(statement: "Acme opened its vault a little", claim: "who-holds-it", value: "Acme")), Some.Ann);
        Since(receipt).ShouldHaveSingleItem().What.ShouldBe("reworded");
        await bot.ChangeAsync(new Change.Supersede("acme-opens", Some.Fact("acme-shuts", "Acme shut its vault", claim: "who-holds-it",
            value: "nobody", occurred: "2026-05-12")), Some.Ann);
        var since = Since(receipt).ShouldHaveSingleItem();
        (since.What, since.Now, since.Statement).ShouldBe(("superseded", "acme-shuts", "Acme shut its vault"));
    }

    [Fact]
    public async Task WhoAskedInVainIsToldOnceAndNobodyElse()
    {
        var receipt = await AskAsync("How much does the vault cost?");
        receipt.Row.Outcome.ShouldBe("unknown");
        (await bot.Arrivals.TakeAsync(Zoe, bot.Conversations.Today)).ShouldBeEmpty();
        var fact = Some.Fact("vault-costs", "Acme's vault costs nine crowns") with { Wordings = ["How much does the vault cost?"] };
        await bot.ChangeAsync(new Change.Propose(fact), Some.Ann);
        await bot.ChangeAsync(new Change.Accept("vault-costs"), Some.Ann);
        (await bot.Arrivals.TakeAsync(Zoe with { Id = "someone" }, bot.Conversations.Today)).ShouldBeEmpty();
        (await bot.Arrivals.TakeAsync(Zoe, bot.Conversations.Today)).ShouldHaveSingleItem().Now.Now.ShouldBe("vault-costs");
        (await bot.Arrivals.TakeAsync(Zoe, bot.Conversations.Today)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoWithdrawsAFactReadsHowManyAnswersShowIt()
    {
        await AskAsync("Has Acme opened its vault?");
        var reply = (await bot.RunAsync(Some.Ann, "fact retract", ("id", "acme-opens"), ("why", "it was another vault"))).ShouldBeDone();
        reply.Notes.ShouldContain(
            "1 answer of the last 30 days shows 'acme-opens': whoever looks at one again reads what holds now");
    }

    private async Task<Receipt> AskAsync(string question)
    {
        var reply = (await bot.RunAsync(Zoe, "ask", ("question", question))).ShouldBeDone();
        return (await bot.Receipts.FindAsync(((AnswerBlock)reply.Blocks[0]).Answer.Receipt!)).ShouldNotBeNull();
    }

    private IReadOnlyList<SinceThen> Since(Receipt receipt) => SinceThen.Of(receipt, bot.Knowledge.Current, bot.Conversations.Today);

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        folder.Dispose();
    }
}
