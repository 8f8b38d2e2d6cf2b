using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests;

/// <summary>What the card of a source shows of its article.</summary>
public sealed class SourceCardTests : IAsyncLifetime
{
    private readonly WebSite site = new();

    public ValueTask InitializeAsync() => site.InitializeAsync();
    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task AQuotationStandsAloneWhereTheStoreHasNoText() =>
        (await PageAsync()).ShouldContain("<blockquote dir=\"auto\">opened its vault</blockquote>");

    [Fact]
    public async Task AQuotationStandsWithinItsParagraphWhereTheStoreHasTheText()
    {
        await KeepAsync("Acme opened its vault <to all> in May.\n\nNobody came.");
        (await PageAsync())
            .ShouldContain("<blockquote dir=\"auto\">Acme <mark>opened its vault</mark> &lt;to all&gt; in May.</blockquote>");
    }

    [Fact]
    public async Task OfALongParagraphThereIsWhatStandsAroundTheQuotation()
    {
        await KeepAsync($"Start. {string.Concat(Enumerable.Repeat("before ", 200))}Acme opened its vault " +
            $"{string.Concat(Enumerable.Repeat("after ", 200))}End.");
        var page = await PageAsync();
        page.ShouldContain("before Acme <mark>opened its vault</mark> after");
        page.ShouldNotContain("Start.");
        page.ShouldNotContain("End.");
    }

    [Fact]
    public async Task ATextThatDoesNotHoldTheQuotationIsNotShown()
    {
        await KeepAsync("Something else.");
        (await PageAsync()).ShouldContain("<blockquote dir=\"auto\">opened its vault</blockquote>");
    }

    [Fact]
    public async Task WhatIsNotStatedIsLeftOut()
    {
        var page = await PageAsync();
        page.ShouldNotContain("not stated");
        page.ShouldNotContain("<dt>Publisher</dt>");
    }

    private Task KeepAsync(string text) => site.ChangeAsync(new Change.Import(
        site.Bot.Knowledge.Current.Story,
        new Dictionary<string, ArticleText> { ["gazette"] = ArticleText.Of(System.Text.Encoding.UTF8.GetBytes(text)) }));

    private async Task<string> PageAsync()
    {
        using var response = await site.GetAsync("/facts?q=vault");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
