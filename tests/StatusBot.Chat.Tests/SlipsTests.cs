using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>A date that is moved to a later one is a slip, as long as the ledger keeps to it.</summary>
public sealed class SlipsTests : IAsyncLifetime
{
    private readonly BotFolder folder = new(Due("2026-06-01"));
    private Bot bot = null!;

    public async ValueTask InitializeAsync() => bot = await folder.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task AnEditToALaterDateIsASlip()
    {
        folder.Clock.Advance(Duration.FromDays(2));
        await ChangeAsync(new Change.Edit(Due("2026-07")));
        Slips("hearing")
            .ShouldBe([new Slip("hearing", Occurred.Parse("2026-06-01"), Occurred.Parse("2026-07"), new LocalDate(2026, 5, 14))]);
    }

    [Theory]
    [InlineData("2026-04/..", "2026-06/..", true)]
    [InlineData("2026-04/..", "2026-03/..", false)]
    [InlineData("2026-04/..", "2026-06", false)]
    [InlineData("2026-06", "2026-06/..", true)]
    public async Task AnOpenDateSlipsWhenItBeginsLater(string from, string to, bool slips)
    {
        await ChangeAsync(new Change.Edit(Due("2026-06-01") with { Modality = Modality.Reported }));
        await ChangeAsync(new Change.Edit(Due(from)));
        await ChangeAsync(new Change.Edit(Due(to)));
        Slips("hearing").Any().ShouldBe(slips);
    }

    [Theory]
    [InlineData("2026-05-20")]
    [InlineData("../2026-06-01")]
    public async Task AnEditToAnEarlierOrAnEquallyLateDateIsNone(string date)
    {
        await ChangeAsync(new Change.Edit(Due(date)));
        Slips("hearing").ShouldBeEmpty();
    }

    [Fact]
    public async Task ASlipThatIsUndoneIsNoneUntilTheUndoingIsUndone()
    {
        var moved = await ChangeAsync(new Change.Edit(Due("2026-07")));
        var undone = await ChangeAsync(new Change.Undo(moved));
        Slips("hearing").ShouldBeEmpty();
        await ChangeAsync(new Change.Undo(undone));
        Slips("hearing").Count.ShouldBe(1);
    }

    [Fact]
    public async Task AFactThatTakesThePlaceOfAnotherKeepsItsSlips()
    {
        await ChangeAsync(new Change.Edit(Due("2026-07")));
        await ChangeAsync(new Change.Supersede("hearing", Due("2026-09") with { Id = "hearing-in-autumn" }));
        Slips("hearing").ShouldBeEmpty();
        Slips("hearing-in-autumn").Select(slip => $"{slip.From} {slip.To}").ShouldBe(["2026-06-01 2026-07", "2026-07 2026-09"]);
    }

    [Fact]
    public async Task WhatHappenedCannotSlip()
    {
        await ChangeAsync(new Change.Edit(Due("2026-06-01") with { Modality = Modality.Reported }));
        await ChangeAsync(new Change.Edit(Due("2026-06-05") with { Modality = Modality.Reported }));
        Slips("hearing").ShouldBeEmpty();
    }

    [Fact]
    public async Task AProposalMovesNoDate()
    {
        await ChangeAsync(new Change.Propose(Due("2026-06-01") with { Id = "vote", Statement = "The council votes" }));
        await ChangeAsync(new Change.Edit(Due("2026-08") with { Id = "vote", Statement = "The council votes" }));
        Slips("vote").ShouldBeEmpty();
    }

    private static Fact Due(string date) =>
        Some.Fact("hearing", "The council holds a hearing", occurred: date, modality: Modality.Expected);

    private IReadOnlyList<Slip> Slips(string fact) => [.. bot.Knowledge.Current.Slips[fact]];

    private async Task<long> ChangeAsync(Change change)
    {
        var done = (await bot.ChangeAsync(change, Some.Ann)).ShouldBeOfType<ChangeOutcome.Done>();
        return done.Position;
    }
}
