using System.Net;

namespace StatusBot.EndToEnd.Tests;

public sealed class ReadinessTests : IDisposable
{
    private readonly Place place = new();

    [Fact]
    public async Task ABotWhoseStoreIsGoneIsNotReady()
    {
        await using var bot = await (await place.FilledAsync()).StartBotAsync();
        using var client = new HttpClient { BaseAddress = bot.Address };
        (await client.GetAsync("/healthz/ready", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        File.Move(place.Database, place["elsewhere.db"]);
        (await client.GetAsync("/healthz/ready", TestContext.Current.CancellationToken)).StatusCode
            .ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await client.GetAsync("/healthz/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public void Dispose() => place.Dispose();
}
