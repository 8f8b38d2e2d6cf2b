namespace StatusBot.Chat.Tests;

public sealed class TurnMemoryTests
{
    private static readonly Caller Ann = new("web", "ann"), Ben = new("web", "ben");
    private readonly TurnMemory<string> memory = new(capacity: 2);

    [Fact]
    public async Task AQuestionFollowsOnFromTheOneBeforeInItsConversation()
    {
        await Remember(Ann, "talk", "first");
        (await Recall(Ann, "talk")).ShouldBe("first");
    }

    [Fact]
    public async Task TheSameIdOfAnotherCallerIsAnotherConversation()
    {
        await Remember(Ann, "talk", "first");
        (await Recall(Ben, "talk")).ShouldBeNull();
    }

    [Fact]
    public async Task TheConversationThatWasSilentLongestIsForgottenFirst()
    {
        await Remember(Ann, "old", "old");
        await Remember(Ann, "middle", "middle");
        await Recall(Ann, "old");
        await Remember(Ann, "new", "new");
        (await Recall(Ann, "old")).ShouldBe("old");
        (await Recall(Ann, "middle")).ShouldBeNull();
    }

    [Fact]
    public async Task AnAnswerWithoutATurnLeavesTheConversationAsItWas()
    {
        await Remember(Ann, "talk", "first");
        await Remember(Ann, "talk", null);
        (await Recall(Ann, "talk")).ShouldBe("first");
    }

    [Fact]
    public async Task QuestionsOfOneConversationAreAskedOneAfterTheOther()
    {
        var atOnce = 0;
        var most = 0;
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => memory.InTurnAsync(new(Ann, "talk"), _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            Thread.SpinWait(2_000);
            Interlocked.Decrement(ref atOnce);
            return (0, (string?)null);
        }, TestContext.Current.CancellationToken))));
        most.ShouldBe(1);
    }

    private Task Remember(Caller caller, string id, string? turn) =>
        memory.InTurnAsync(new(caller, id), _ => (0, turn), TestContext.Current.CancellationToken);

    private Task<string?> Recall(Caller caller, string id) =>
        memory.InTurnAsync<string?>(new(caller, id), before => (before, null), TestContext.Current.CancellationToken);
}
