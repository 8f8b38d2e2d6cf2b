using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>
/// What no page may do, whatever a test is about: write an error to the console (a breach of the Content-Security-Policy is one), throw,
/// open a dialog, ask another host for something, or set a cookie.
/// </summary>
internal sealed class Watch
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> findings = new();
    private readonly List<string> forgiven = [];

    public Watch(IBrowserContext context, Uri site)
    {
        this.context = context;
        context.Console += (_, message) =>
            Find(string.Equals(message.Type, "error", StringComparison.Ordinal), $"Console: {message.Text} ({message.Location})");
        context.WebError += (_, error) => Find(true, $"Thrown: {error.Error}");
        context.Request += (_, request) => Find(IsElsewhere(request.Url, site), $"Asked elsewhere: {request.Url}");
        context.Dialog += async (_, dialog) =>
        {
            Find(true, $"Dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    /// <summary>A finding with this text in it is what the test is about, as the browser's report of a page that is not there.</summary>
    public void Forgive(string text) => forgiven.Add(text);

    /// <summary>Closes the context, so that nothing more can come, and gives what was found.</summary>
    public async Task<IReadOnlyList<string>> CloseAsync()
    {
        foreach (var cookie in await context.CookiesAsync()) findings.Enqueue($"Cookie: {cookie.Name}");
        await context.CloseAsync();
        return [.. findings.Where(finding => !forgiven.Exists(text => finding.Contains(text, StringComparison.Ordinal)))];
    }

    private void Find(bool found, string finding)
    {
        if (found) findings.Enqueue(finding);
    }

    private static bool IsElsewhere(string address, Uri site) =>
        new Uri(address) is { Scheme: not "data" } uri && !string.Equals(uri.Authority, site.Authority, StringComparison.Ordinal);
}
