using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests.Browsing;

/// <summary>
/// A vault that was shut in March and is open since 2 May, told on 12 May 2026: what holds comes first, what held says until when.
/// </summary>
public sealed class StateTests : IAsyncLifetime
{
    private static readonly Fact
        Shut = Some.Fact(
            "shut", "Acme's vault is shut", occurred: "2026-03-01", modality: Modality.Confirmed, claim: "vault", value: "shut"),
        Open = Some.Fact(
            "open", "Acme's vault is open", occurred: "2026-05-02", modality: Modality.Confirmed, claim: "vault", value: "open"),
        Other = Some.Fact("other", "Acme has a vault", occurred: "2026-05-03");

    private readonly WebSite site = new(Told());

    public ValueTask InitializeAsync() => site.InitializeAsync();
    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task AFactThatHoldsNoMoreSaysUntilWhenAndLeadsToItsSuccessor()
    {
        var page = await PageAsync("/facts/shut");
        page.Says(".notice").ShouldBe("It held until 2 May 2026. Since then: Acme's vault is open.");
        page.Link("Acme's vault is open").ShouldBe("/facts/open");
    }

    [Fact]
    public async Task AHistoryTellsWhatAnImportAddedAndWhatItEdited()
    {
        var key = Some.Fact("key", "Acme has one key", occurred: "2026-05-04");
        foreach (var fact in (Fact[])[key, key with { Statement = "Acme has two keys" }])
            await site.ChangeAsync(new Change.Import(Story.Of([.. Told().Terms(), fact])));
        (await PageAsync("/facts/key")).All("table tbody td[data-label=\"What was done\"]")
            .ShouldBe(["edited by an import", "added by an import"]);
    }

    [Fact]
    public async Task TheStartPageTellsWhatTheNewestChangeTookThePlaceOf()
    {
        await site.ChangeAsync(new Change.Supersede("open", Some.Fact(
            "shut-again", "Acme's vault is shut again", occurred: "2026-05-10", claim: "vault", value: "shut again")));
        (await PageAsync("/")).All(".related").ShouldBe(["In the place of: Acme's vault is open."]);
    }

    [Fact]
    public async Task TheStartPageTellsWhatComesNextWhateverItsTopic()
    {
        (await PageAsync("/")).All(".news p").ShouldContain("Nothing is due.");
        await site.ChangeAsync(new Change.Propose(
            Some.Fact("inventory", "Acme is to list what its vault holds", occurred: "2026-06-01", modality: Modality.Expected)));
        await site.ChangeAsync(new Change.Accept("inventory"));
        var page = await PageAsync("/");
        page.All(".news p").ShouldNotContain("Nothing is due.");
        page.All(".news div:nth-child(2) .statement").First().ShouldStartWith("Acme is to list what its vault holds");
        (await PageAsync("/milestones")).All("#due + ul .how-far").ShouldBe(["in 20 days"]);
    }

    [Fact]
    public async Task TheStartPageOfAPastDayTellsNoChangeThatWasRecordedLater()
    {
        await site.ChangeAsync(new Change.Edit(Other with { Statement = "Acme has one vault" }));
        (await PageAsync("/")).All(".news h2").ShouldContain("Newest change, edited on 12 May 2026");
        (await PageAsync("/?asOf=2026-05-11")).All(".news h2").ShouldContain("Newest in the sources");
    }

    [Fact]
    public async Task AFactThatHoldsSaysSinceWhen()
    {
        var page = await PageAsync("/facts/open");
        page.Of("Holds since").ShouldBe("2 May 2026");
        page.QuerySelectorAll(".notice").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/entities/acme")]
    [InlineData("/articles/gazette")]
    public async Task WhatHoldsComesFirst(string address)
    {
        var page = await PageAsync(address);
        page.All(".facts .statement").ShouldBe(["Acme has a vault", "Acme's vault is open", "Acme's vault is shut"]);
        page.All(".facts .note").ShouldBe(["held until 2 May 2026"]);
        page.Says(".facts li:last-child .notes").ShouldContain("then: Acme's vault is open");
    }

    [Fact]
    public async Task AClaimTellsWhatHoldsAndApartFromItWhatHeld()
    {
        var page = await PageAsync("/claims/vault");
        page.All("caption").ShouldBe(["What holds", "What holds no longer, or was set aside"]);
        page.All("tbody th > span").ShouldBe(["open", "shut"]);
        page.All("table .note").ShouldBe(["held until 2 May 2026"]);
    }

    [Fact]
    public async Task AStateIsABarFromChangeToChange()
    {
        var page = await PageAsync("/timeline");
        var bars = page.QuerySelectorAll(".tl-mark:has(.tl-state)").Select(mark => mark.GetAttribute("aria-label"));
        bars.ShouldBe(
            ["from 1 March 2026 to 1 May 2026, confirmed: Acme's vault is shut", "since 2 May 2026, confirmed: Acme's vault is open"]);
        page.All("tbody tr")
            .ShouldContain(row => row.StartsWith("from 1 March 2026 to 1 May 2026 from change to change", StringComparison.Ordinal));
    }

    private async Task<IDocument> PageAsync(string address)
    {
        using var response = await site.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await new HtmlParser().ParseDocumentAsync(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    private static Story Told()
    {
        var story = Some.Story(Shut, Open, Other);
        return story with
        {
            Claims = [.. story.Claims.Select(claim => claim with { Kind = ClaimKind.State, Question = "Is the vault open?" })],
        };
    }
}
