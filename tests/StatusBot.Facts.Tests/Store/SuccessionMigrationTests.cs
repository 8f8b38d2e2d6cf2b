using Microsoft.Data.Sqlite;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>A store of the version before, in which superseding deprecated the older fact.</summary>
public sealed class SuccessionMigrationTests : IAsyncLifetime
{
    private readonly StoryFolder folder = new();
    private FactStore store = null!;

    public async ValueTask InitializeAsync()
    {
        await using (var connection = new SqliteConnection($"Data Source={folder.Database.Path};Pooling=False"))
        {
            await connection.OpenAsync();
            await Dapper.SqlMapper.ExecuteAsync(
                connection, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Store", "deprecated-by-supersession.sql")));
        }
        store = await folder.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("vault-shut", Rank.Preferred, "said on the record")]
    [InlineData("vault-ajar", Rank.Normal, null)]
    [InlineData("hall-shut", Rank.Normal, null)]
    [InlineData("gate-shut", Rank.Normal, null)]                                    // its successor was retracted since
    [InlineData("door-shut", Rank.Normal, null)]                                    // was undone
    [InlineData("lane-shut", Rank.Preferred, "so it is again")]                     // a person decided since
    [InlineData("never-true", Rank.Deprecated, "the Gazette took it back")]
    public async Task ASupersededFactHasTheRankThatItHad(string id, Rank rank, string? reason)
    {
        var fact = (await store.FindAsync(id))!.Fact;
        (fact.Rank, fact.RankReason).ShouldBe((rank, reason));
    }

    [Theory]
    [InlineData("vault-ajar", "vault-shut", "2026-05-08", null)]
    [InlineData("vault-open", "vault-ajar", "2026-05-15", null)]
    [InlineData("hall-open", "hall-shut", "2026-05-20", null)]                      // has no date, and its article has
    [InlineData("yard-open", "yard-shut", "2026-05-21", "the day on which it was recorded: no source gives one")]
    public async Task ItsSuccessorSaysSinceWhen(string id, string older, string from, string? how)
    {
        var fact = (await store.FindAsync(id))!.Fact;
        (fact.Supersedes.ShouldHaveSingleItem(), fact.From?.ToString(), fact.FromHow).ShouldBe((older, from, how));
    }

    [Theory]
    [InlineData("lane-open")]
    [InlineData("roof-open")]
    public async Task WhatStandsNoLongerIsNotStated(string id) => (await store.FindAsync(id))!.Fact.Supersedes.ShouldBeEmpty();

    [Fact]
    public async Task WhatWasTrueIsSeenAgainWhenLookingBack()
    {
        var story = (await store.ReadAsync()).Story;
        var vault = story.Facts.Where(fact => fact.Id.StartsWith("vault", StringComparison.Ordinal)).ToList();
        string[] Holding(string day) =>
            [.. vault.Where(new Succession(story).On(Occurred.Parse(day).Earliest!.Value).Holds).Select(fact => fact.Id)];
        Holding("2026-05-12").ShouldBe(["vault-ajar"]);
        Holding("2026-05-21").ShouldBe(["vault-open"]);
    }

    [Fact]
    public async Task TheLedgerTellsItAndIsNoChangeOfWhatIsKnown()
    {
        var last = (await store.HistoryAsync("vault-shut"))[^1];
        (last.Action, last.By, last.Before!.Status, last.Version).ShouldBe((LedgerAction.Edited, Author.Migration, FactStatus.Accepted, 3));
        RecordedChanges.Of([last], Story.Empty, NodaTime.DateTimeZone.Utc).ShouldBeEmpty();
        Snapshot.Empty.After(await store.LedgerAsync()).Story.ShouldBe((await store.ReadAsync()).Story);
    }

    [Fact]
    public async Task ItIsDoneOnce()
    {
        var position = await store.PositionAsync();
        await store.DisposeAsync();
        store = await folder.OpenAsync();
        (await store.PositionAsync()).ShouldBe(position);
    }
}
