using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>How a reader's browser is set up.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Script">Whether JavaScript runs.</param>
/// <param name="Scheme">The preferred colours.</param>
public sealed record Reader(int Width = 1280, bool Script = true, ColorScheme Scheme = ColorScheme.Light)
{
    public BrowserNewContextOptions Options(Uri site) => new()
    {
        BaseURL = site.AbsoluteUri, JavaScriptEnabled = Script, ColorScheme = Scheme, ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new() { Width = Width, Height = 800 }, Locale = "en-GB", TimezoneId = "UTC",
    };
}

/// <summary>
/// A test that reads a site's pages in a real browser. Each page that it opens has a storage of its own and is watched: see
/// <see cref="Watch"/>. A test that fails leaves pictures of its pages in TestResults/browser.
/// </summary>
public abstract partial class BrowserTest(Chromium chromium, Site site) : IAsyncLifetime
{
    private readonly List<(IPage Page, Watch Watch)> opened = [];

    public ValueTask InitializeAsync()
    {
        Chromium.SkipWhereMissing();
        return ValueTask.CompletedTask;
    }

    /// <summary>Opens an address of the site as a new reader.</summary>
    protected async Task<IPage> OpenAsync(string path, Reader? reader = null)
    {
        var address = await site.AddressAsync();
        var context = await chromium.NewContextAsync((reader ?? new()).Options(address));
        var watch = new Watch(context, address);
        var page = await context.NewPageAsync();
        opened.Add((page, watch));
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Keeps a picture of a page for whoever wants to look: in the folder that STATUSBOT_PICTURES names.</summary>
    protected static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("STATUSBOT_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{Name()}-{name}.png"), FullPage = true });
    }

    /// <summary>What the watch finds and holds this text does not count against the test.</summary>
    protected void Forgive(string text) => opened[^1].Watch.Forgive(text);

    /// <summary>The site's address, for what is asked without a browser.</summary>
    protected Task<Uri> SiteAsync() => site.AddressAsync();

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed) await KeepPicturesAsync();
        var findings = new List<string>();
        foreach (var (_, watch) in opened) findings.AddRange(await watch.CloseAsync());
        GC.SuppressFinalize(this);
        findings.ShouldBeEmpty();
    }

    private async Task KeepPicturesAsync()
    {
        var folder = Path.Combine(Place.Repository, "TestResults", "browser");
        foreach (var ((page, _), number) in opened.Select((one, number) => (one, number)))
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{Name()}-{number}.png"), FullPage = true });
    }

    // A theory's data is part of the name, and a file's name has its limit.
    private static string Name()
    {
        var name = NoLetters().Replace(TestContext.Current.Test!.TestDisplayName, "-");
        return name[Math.Max(0, name.Length - 100)..];
    }

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoLetters();
}
