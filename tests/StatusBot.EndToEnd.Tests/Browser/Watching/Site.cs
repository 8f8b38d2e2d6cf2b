[assembly: AssemblyFixture(typeof(StatusBot.EndToEnd.Tests.Browser.ShippedSite))]

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>The real program as a process on a database of its own, started by the first test that needs it.</summary>
public abstract class Site : IAsyncDisposable
{
    private readonly Place place = new();
    private readonly Lazy<Task<RunningBot>> bot;

    protected Site() => bot = new(async () => await (await PrepareAsync(place)).StartBotAsync());

    public async Task<Uri> AddressAsync() => (await bot.Value).Address;

    /// <summary>The program on this place's database, with what this site's tests need in it.</summary>
    private protected virtual Task<Program> PrepareAsync(Place place) => place.FilledAsync();

    public async ValueTask DisposeAsync()
    {
        if (bot.IsValueCreated) await (await bot.Value).DisposeAsync();
        place.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>A bot with the shipped facts, shared by all tests that change none of them.</summary>
public sealed class ShippedSite : Site;
