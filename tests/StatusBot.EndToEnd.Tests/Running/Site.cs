[assembly: AssemblyFixture(typeof(StatusBot.EndToEnd.Tests.ShippedSite))]

namespace StatusBot.EndToEnd.Tests;

/// <summary>The real program as a process on a database of its own, started by the first test that needs it.</summary>
public abstract class Site : IAsyncDisposable
{
    private readonly Place place = new();
    private readonly Lazy<Task<(Program Program, RunningBot Bot)>> running;

    protected Site() => running = new(StartAsync);

    public async Task<Uri> AddressAsync() => (await running.Value).Bot.Address;

    /// <summary>The program for verbs, which go to the site's bot: a fifth of the work of opening the store for each.</summary>
    internal async Task<Program> ProgramAsync() => (await running.Value).Program;

    /// <summary>A client for what the site's bot gives out over HTTP.</summary>
    public async Task<HttpClient> ClientAsync() => new() { BaseAddress = await AddressAsync() };

    /// <summary>The program on this place's database, with what this site's tests need in it.</summary>
    private protected virtual Task<Program> PrepareAsync(Place place) => place.FilledAsync();

    public async ValueTask DisposeAsync()
    {
        if (running.IsValueCreated) await (await running.Value).Bot.DisposeAsync();
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<(Program, RunningBot)> StartAsync()
    {
        var program = await PrepareAsync(place);
        return (program, await program.StartBotAsync());
    }
}

/// <summary>A bot with the shipped facts, shared by all tests that change none of them.</summary>
public sealed class ShippedSite : Site;
