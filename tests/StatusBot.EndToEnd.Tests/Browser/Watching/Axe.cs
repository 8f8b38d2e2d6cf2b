using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>
/// The scan of <see href="https://github.com/dequelabs/axe-core">axe-core</see>: the rules of WCAG 2.2 up to level AA, and its best
/// practices.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
          .violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id} (${rule.help}): ${node.target} ${node.html}\n  ${node.failureSummary}`))
        """;

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Scans the page as it stands, in both colour schemes. Each violation is told with its rule, its element and the reason.
    /// </summary>
    public static async Task ShouldHaveNoViolationAsync(this IPage page)
    {
        // Evaluated from outside, for the page's own policy lets no script in.
        await page.EvaluateAsync(Source);
        var violations = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            violations.AddRange((await page.EvaluateAsync<string[]>(Run)).Select(violation => $"{scheme}: {violation}"));
        }
        violations.ShouldBeEmpty(page.Url);
    }
}
