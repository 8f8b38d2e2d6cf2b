using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>What goes wrong is said beside the input, on a phone and on a desk; the question is not lost.</summary>
public sealed class ErrorTests(Chromium chromium, ShippedSite site) : BrowserTest(chromium, site)
{
    private const string Asked = "Who has been given Mythos?";

    /// <summary>An alert further from the input than this, in pixels, is not beside it.</summary>
    private const int Beside = 24;

    public static readonly TheoryData<int> Widths = [390, 1280];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task TheQuestionStandsInTheConversationWhileItsAnswerIsAwaited(int width)
    {
        var page = await OpenAsync("/", new(width));
        var answered = new TaskCompletionSource();
        await page.RouteAsync("**/talk", async route =>
        {
            await answered.Task;
            await route.ContinueAsync();
        });
        await page.Question().FillAsync(Asked);
        await page.Question().PressAsync("Enter");
        await Expect(page.Questions()).ToHaveTextAsync([Asked]);
        await Expect(page.Questions().First).ToBeInViewportAsync();
        await page.GetByText("Looking it up …").ShouldBeSeenAsync();
        await Expect(page.Question()).ToBeEmptyAsync();
        answered.SetResult();
        await Expect(page.Answers()).ToHaveCountAsync(1);
        await Expect(page.GetByText("Looking it up …")).ToHaveCountAsync(0);
        await Expect(page.Questions()).ToHaveTextAsync([Asked]);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task ABotThatHasStoppedIsSaid(int width)
    {
        var page = await OpenAsync("/", new(width));
        await page.RouteAsync("**/talk", route => route.AbortAsync("connectionrefused"));
        await ShouldFailAsync(
            page, Asked, "The bot does not answer: it has stopped, or cannot be reached. Once it runs again, send this again.");
        Forgive("ERR_CONNECTION_REFUSED");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task ANetworkThatIsLostIsSaid(int width)
    {
        var page = await OpenAsync("/", new(width));
        await page.Context.SetOfflineAsync(true);
        await ShouldFailAsync(page, Asked, "There is no network. Once you are online again, send this again.");
        Forgive("ERR_INTERNET_DISCONNECTED");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task AQuestionThatIsRefusedIsSaidWithTheReason(int width)
    {
        var page = await OpenAsync("/", new(width));
        await ShouldFailAsync(
            page, new string('x', 3000), "This was not taken. The question has 3000 characters; at most 2000 can be read.");
        Forgive("400");
    }

    [Fact]
    public async Task TheErrorGoesWithTheNextQuestion()
    {
        var page = await OpenAsync("/");
        await page.Context.SetOfflineAsync(true);
        await page.Question().FillAsync(Asked);
        await page.Question().PressAsync("Enter");
        await page.GetByRole(AriaRole.Alert).ShouldBeSeenAsync();
        await page.Context.SetOfflineAsync(false);
        await page.AnswerToAsync(() => page.Question().PressAsync("Enter"));
        await page.GetByRole(AriaRole.Alert).ShouldBeHiddenAsync();
        Forgive("ERR_INTERNET_DISCONNECTED");
    }

    private static async Task ShouldFailAsync(IPage page, string question, string sentence)
    {
        await page.Question().FillAsync(question);
        await page.Question().PressAsync("Enter");
        var alert = page.GetByRole(AriaRole.Alert);
        await Expect(alert).ToHaveTextAsync(sentence);
        await Expect(alert).ToBeInViewportAsync(new() { Ratio = 1 });
        var (above, input) = ((await alert.BoundingBoxAsync())!, (await page.Question().BoundingBoxAsync())!);
        (input.Y - above.Y - above.Height).ShouldBeInRange(0, Beside);
        await Expect(page.Question()).ToHaveValueAsync(question);
        await Expect(page.Questions()).ToHaveCountAsync(0);
    }
}
