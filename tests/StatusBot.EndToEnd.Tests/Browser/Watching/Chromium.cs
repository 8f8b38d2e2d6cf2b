using Microsoft.Playwright;
using StatusBot.Testing;

[assembly: AssemblyFixture(typeof(StatusBot.EndToEnd.Tests.Browser.Chromium))]

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>The machine's Chromium, started by the first test that needs it and closed after the last.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Executable = "/usr/bin/chromium";

    // Generous: it ends the wait of a test that fails, and lengthens none that passes, however busy the machine is.
    private const int Patience = 60_000;

    private readonly TemporaryFolder home = new();
    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started;

    public Chromium() => started = new(StartAsync);

    private BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Executable, Timeout = Patience,
        // Its settings and caches outside the profile would stay behind in the home of whoever runs the tests.
        Env = [.. Inherited(), new("XDG_CONFIG_HOME", home["config"]), new("XDG_CACHE_HOME", home["cache"])],
        Args =
        [
            "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    };

    public static void SkipWhereMissing() => Needs.That(File.Exists(Executable), $"Chromium is not installed ({Executable}).");

    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        var context = await (await started.Value).Browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated)
        {
            var (driver, browser) = await started.Value;
            await browser.CloseAsync();
            driver.Dispose();
        }
        home.Dispose();
    }

    private async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(Options));
    }

    private static IEnumerable<KeyValuePair<string, string>> Inherited() =>
        Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .Select(one => KeyValuePair.Create((string)one.Key, (string)one.Value!))
            .Where(one => !one.Key.StartsWith("XDG_C", StringComparison.Ordinal));
}
