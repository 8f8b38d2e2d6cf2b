using System.Net;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests;

/// <summary>What a reader may see of what is proposed, rejected and retracted.</summary>
public sealed class ReadersTests : IAsyncLifetime
{
    private static readonly Fact Rumour = Some.Fact("rumour", "Acme is said to close");
    private readonly WebSite site = new();

    public ValueTask InitializeAsync() => site.InitializeAsync();

    [Fact]
    public async Task AProposalIsNotShown()
    {
        await site.ChangeAsync(new Change.Propose(Rumour));
        await site.ChangeAsync(new Change.Edit(Rumour with { Statement = "Acme is said to close soon" }));
        await NothingIsShownAsync();
    }

    [Fact]
    public async Task ARejectedFactIsNotShown()
    {
        await site.ChangeAsync(new Change.Propose(Rumour));
        await site.ChangeAsync(new Change.Reject("rumour"));
        await NothingIsShownAsync();
        await site.ChangeAsync(new Change.Restore("rumour"));
        await NothingIsShownAsync();
    }

    [Fact]
    public async Task WhatAFactWasAsAProposalIsNotShown()
    {
        await site.ChangeAsync(new Change.Propose(Rumour));
        await site.ChangeAsync(new Change.Edit(Rumour with { Statement = "Acme has closed" }));
        await site.ChangeAsync(new Change.Accept("rumour"));
        var history = await JsonAsync("/api/facts/rumour/history");
        (await (await site.GetAsync("/facts/rumour")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .ShouldNotContain(Rumour.Statement);
        history.EnumerateArray().Select(entry => entry.GetProperty("action").GetString()).ShouldBe(["accepted"]);
        (await JsonAsync("/api/changes")).EnumerateArray().Select(change => change.GetProperty("action").GetString())
            .ShouldBe(["edited", "added"]);
    }

    [Fact]
    public async Task ARetractedFactIsShownAsSuch()
    {
        await site.ChangeAsync(new Change.Retract("acme-opens"), "the source took it back");
        (await JsonAsync("/api/facts/acme-opens")).GetProperty("status").GetString().ShouldBe("retracted");
        (await JsonAsync("/api/facts/acme-opens/history")).GetArrayLength().ShouldBe(3);
        (await JsonAsync("/api/facts")).GetArrayLength().ShouldBe(1);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task NothingIsShownAsync()
    {
        (await (await site.GetAsync("/api/facts/rumour")).ShouldBeProblem(HttpStatusCode.NotFound))
            .ShouldBe("There is no fact of this id.");
        (await site.GetAsync("/facts/rumour")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await site.GetAsync("/api/facts/rumour/history")).ShouldBeProblem(HttpStatusCode.NotFound))
            .ShouldBe("There is no fact of this id.");
        (await JsonAsync("/api/changes")).GetArrayLength().ShouldBe(1, "only what this site starts with");
    }

    private async Task<System.Text.Json.JsonElement> JsonAsync(string path) => await (await site.GetAsync(path)).JsonAsync();
}
