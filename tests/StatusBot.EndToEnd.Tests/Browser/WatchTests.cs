namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>That the watch over every page sees what it should, so that its silence means something.</summary>
public sealed class WatchTests(Chromium chromium, ShippedSite site) : IAsyncLifetime
{
    private Microsoft.Playwright.IBrowserContext context = null!;
    private Watch watch = null!;

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipWhereMissing();
        var address = await site.AddressAsync();
        context = await chromium.NewContextAsync(new Reader().Options(address));
        watch = new(context, address);
    }

    [Theory]
    [InlineData("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.bad = 1' }))",
        "Content Security Policy")]
    [InlineData("document.body.append(Object.assign(document.createElement('p'), { innerHTML: '<b style=\"color:red\">x</b>' }))",
        "Content Security Policy")]
    [InlineData("setTimeout(() => { throw new Error('torn') })", "torn")]
    [InlineData("alert('boo')", "Dialog: boo")]
    [InlineData("console.error('oh no')", "Console: oh no")]
    [InlineData("fetch('http://elsewhere.example/').catch(() => {})", "http://elsewhere.example/")]
    [InlineData("document.cookie = 'a=b'", "Cookie: a")]
    public async Task TheWatchFinds(string script, string finding)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.EvaluateAsync($"async () => {{ {script}; await new Promise(done => setTimeout(done)); }}");
        (await watch.CloseAsync()).ShouldContain(found => found.Contains(finding));
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        GC.SuppressFinalize(this);
    }
}
