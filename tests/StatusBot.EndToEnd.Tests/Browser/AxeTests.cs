namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Every kind of page, for everybody: axe-core finds nothing in it, in light or dark, and it can be read at 320 pixels and by keyboard.</summary>
public sealed class AxeTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    public static readonly TheoryData<string> Pages = ["/"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APageHasNoViolation(string path) => await (await OpenAsync(path)).ShouldHaveNoViolationAsync();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APageHasATitleAHeadingAndALanguage(string path) => await (await OpenAsync(path)).ShouldBeTitledAsync();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APageFits320Pixels(string path) => await (await OpenAsync(path, new(Width: 320))).ShouldFitItsWidthAsync();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APageShowsWhereTheFocusIs(string path) => await (await OpenAsync(path)).ShouldShowItsFocusAsync();
}
