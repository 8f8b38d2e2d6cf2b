using Microsoft.Playwright;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>What a reader does on the pages, and what they find there, by the names that a screen reader tells.</summary>
internal static class Reading
{
    public static ILocator Question(this IPage page) => page.GetByLabel("Your question");

    public static ILocator Conversation(this IPage page) => page.GetByRole(AriaRole.Log, new() { Name = "The conversation" });

    /// <summary>The questions so far, each followed by its answer.</summary>
    public static ILocator Questions(this IPage page) => page.Conversation().GetByRole(AriaRole.Heading, new() { Level = 2 });

    public static ILocator Answers(this IPage page) => page.Locator(".answer");

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Button(this ILocator part, string name) => part.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Link(this ILocator part, string name) => part.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public static ILocator Link(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>The marks behind sentences, such as "4 articles".</summary>
    public static ILocator Marks(this ILocator part) => part.Locator("summary.cite");

    /// <summary>Opens the list of the first mark; gives the first of its sources, which leads to the card.</summary>
    public static async Task<ILocator> SourceAsync(this ILocator part)
    {
        await part.Marks().First.ClickAsync();
        return part.Locator(".cites button").First;
    }

    /// <summary>The suggested questions.</summary>
    public static ILocator Suggestions(this IPage page) => page.Locator(".suggested").GetByRole(AriaRole.Button);

    /// <summary>Types a question and sends it off with the Enter key; gives its answer.</summary>
    public static async Task<ILocator> AskAsync(this IPage page, string question)
    {
        await page.Question().FillAsync(question);
        return await page.AnswerToAsync(() => page.Question().PressAsync("Enter"));
    }

    /// <summary>The answer to what is asked by doing this.</summary>
    public static async Task<ILocator> AnswerToAsync(this IPage page, Func<Task> asking)
    {
        var before = await page.Answers().CountAsync();
        await asking();
        await Assertions.Expect(page.Answers()).ToHaveCountAsync(before + 1);
        return page.Answers().Nth(before);
    }

    /// <summary>The heading of the page.</summary>
    public static ILocator Heading(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>The source card that is open.</summary>
    public static ILocator Card(this IPage page) => page.Locator(".source-card:popover-open");

    /// <summary>The list of what is known of the page's subject.</summary>
    public static ILocator Properties(this IPage page) => page.Locator("main dl").First;

    /// <summary>The terms of a list of properties with what is said of each.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(this ILocator part)
    {
        var names = await part.GetByRole(AriaRole.Term).AllInnerTextsAsync();
        var texts = await part.GetByRole(AriaRole.Definition).AllInnerTextsAsync();
        return names.Zip(texts).ToDictionary(pair => pair.First.Trim(), pair => string.Join(
            ' ', pair.Second.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);
    }

    public static Task ShouldSayAsync(this ILocator part, string text) => Assertions.Expect(part).ToContainTextAsync(text);

    public static Task ShouldBeSeenAsync(this ILocator part) => Assertions.Expect(part).ToBeVisibleAsync();

    public static Task ShouldBeAttachedAsync(this ILocator part) => Assertions.Expect(part).ToBeAttachedAsync();

    public static Task ShouldBeHiddenAsync(this ILocator part) => Assertions.Expect(part).ToBeHiddenAsync();
}
