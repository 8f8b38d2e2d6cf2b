using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime.Testing;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests;

/// <summary>The web room with a bot behind it, on a real socket of this machine.</summary>
public sealed class WebSite : IAsyncLifetime
{
    private readonly BotFolder folder = new(
        Some.Fact(), Some.Fact("beta-waits", "Beta waits for an answer", topic: "talks", entity: "beta"));
    private readonly bool changed = true;
    private readonly WebOptions options;
    private WebApplication? app;

    public WebSite() : this((RequestLimit?)null) { }

    internal WebSite(RequestLimit? limit, IReadOnlyList<IPNetwork>? proxies = null) => options = new("bot.example.org", limit, proxies);

    /// <summary>With another story, in which nothing has changed.</summary>
    internal WebSite(Story story) : this(new RequestLimit(0))
    {
        changed = false;
        folder.Ship(story);
    }

    public Bot Bot { get; private set; } = null!;
    public FakeClock Clock => folder.Clock;
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Bot = await folder.OpenAsync();
        if (changed) await ChangeAsync(new Change.Edit(Some.Fact(statement: "Acme opened its vault to all")));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Bot).AddStatusBotWeb(options);
        app = builder.Build();
        app.MapStatusBotWeb();
        await app.StartAsync();
        // or it refuses to send what is hostile
        var handler = new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        Client = new(handler) { BaseAddress = new(app.Urls.Single()) };
    }

    /// <summary>Makes a change; the bot answers with it from now on.</summary>
    public async Task ChangeAsync(Change change, string? why = null) =>
        (await Bot.ChangeAsync(change, Some.Ann, why)).ShouldBeOfType<ChangeOutcome.Done>();

    /// <summary>Asks for something, with headers of one's own.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        await Bot.DisposeAsync();
        folder.Dispose();
    }
}

internal static class WebTalk
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, string body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request);
    }

    /// <summary>An error of RFC 9457 with this status; gives its detail.</summary>
    public static async Task<string?> ShouldBeProblem(this HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await response.JsonAsync();
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        return problem.TryGetProperty("detail", out var detail) ? detail.GetString() : null;
    }
}
