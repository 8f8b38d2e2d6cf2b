using System.Text.Json;
using Microsoft.Playwright;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>What a page must look like, whatever is on it.</summary>
internal static class Looks
{
    private const int MostStops = 400;

    private const string Focused =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element === document.documentElement) return null;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const label = (element.ariaLabel ?? element.textContent).trim().slice(0, 40);
          const name = element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + ` "${label}"`;
          // A mark of a drawing shows it on what it is made of.
          const strokes = () => [...element.querySelectorAll('*')].map(getComputedStyle).map(one => one.stroke + one.strokeWidth).join();
          const marked = () => {
            const focused = strokes();
            element.blur();
            const plain = strokes();
            element.focus({ preventScroll: true });
            return focused !== plain;
          };
          const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
          const first = window.firstStop ??= element;
          return {
            name, again: first === element && (window.stops = (window.stops ?? 0) + 1) > 1,
            // The button inside a date's field has its ring from the browser, where no style is seen.
            ring: (element.type === 'date' && !element.matches(':focus-visible')) || outlined || style.boxShadow !== 'none'
              || (element instanceof SVGElement && marked()),
            seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          };
        }
        """;

    /// <summary>Nothing reaches past the window's right edge, so nobody has to scroll sideways to read.</summary>
    public static async Task ShouldFitItsWidthAsync(this IPage page)
    {
        var wide = await page.EvaluateAsync<string[]>(
            """
            () => {
              const width = document.documentElement.scrollWidth;
              return width <= innerWidth ? [] : [`${width} of ${innerWidth} pixels`, ...[...document.body.querySelectorAll('*')]
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                .map(one => one.outerHTML.slice(0, 120))];
            }
            """);
        wide.ShouldBeEmpty(page.Url);
    }

    /// <summary>Nothing in the page came out of a text: the watch sees what runs, this sees what waits for a click.</summary>
    public static async Task ShouldHoldTextAloneAsync(this IPage page)
    {
        await Assertions.Expect(page.Locator(
            "script:not([src]), img:not(.name img), b, i, [onclick], [onerror], [onload], [onmouseover], [href^='javascript:']"))
            .ToHaveCountAsync(0);
        await page.ShouldFitItsWidthAsync();
    }

    /// <summary>Nothing moves, for the browser's reader wants less motion.</summary>
    public static async Task ShouldKeepStillAsync(this IPage page)
    {
        var moving = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('*')].filter(part => {
              const style = getComputedStyle(part);
              return style.transitionDuration !== '0s' || style.animationName !== 'none';
            }).map(part => part.outerHTML.slice(0, 120))
            """);
        moving.ShouldBeEmpty(page.Url);
    }

    /// <summary>One heading of the first level, a title and a language.</summary>
    public static async Task ShouldBeTitledAsync(this IPage page)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        (await page.TitleAsync()).ShouldNotBeNullOrWhiteSpace();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    /// <summary>Goes through the page with the Tab key: whatever has the focus is on the screen, and shows it.</summary>
    /// <returns>The names of what was reached, in order.</returns>
    public static async Task<IReadOnlyList<string>> ShouldShowItsFocusAsync(this IPage page)
    {
        var names = new List<string>();
        while (await NextStopAsync(page) is { } stop)
        {
            names.Add(stop.GetProperty("name").GetString()!);
            stop.GetProperty("ring").GetBoolean().ShouldBeTrue($"{page.Url}: the focus is not visible on {names[^1]}");
            stop.GetProperty("seen").GetBoolean().ShouldBeTrue($"{page.Url}: {names[^1]} has the focus outside the window");
            names.Count.ShouldBeLessThan(MostStops, page.Url);
        }
        names.ShouldNotBeEmpty(page.Url);
        return names;
    }

    /// <summary>What the next Tab reaches; null when it has come round.</summary>
    private static async Task<JsonElement?> NextStopAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        var stop = await page.EvaluateAsync<JsonElement?>(Focused);
        return stop is { ValueKind: JsonValueKind.Object } found && !found.GetProperty("again").GetBoolean() ? stop : null;
    }
}
