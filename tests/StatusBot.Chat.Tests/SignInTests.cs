using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>Sign-in without passwords: a link that is valid once, for ten minutes, gives a session of two weeks.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private readonly BotFolder folder = new(Some.Fact());
    private Bot bot = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await folder.OpenAsync();
        bot.LocalAddress = new("http://127.0.0.1:5080");
    }

    [Fact]
    public async Task ALinkSignsInTheOneWhomItWasMadeFor()
    {
        var session = (await bot.SignInAsync(await TokenAsync())).ShouldNotBeNull();
        session.Person.Id.ShouldBe("ben");
        var found = (await bot.SignIns.FindAsync(session.Token)).ShouldNotBeNull();
        (found.Person.Id, found.Person.Name, found.Person.Channel).ShouldBe(("ben", "Ben", Channel.Web));
        bot.RightsOf(found.Person).ShouldBe([Right.Ask]);
    }

    [Fact]
    public async Task ALinkIsSpentOnceHoweverManyTryAtTheSameTime()
    {
        var token = await TokenAsync();
        (await bot.SignIns.NameOfAsync(token)).ShouldBe("Ben");
        var sessions = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.SignInAsync(token)));
        sessions.Count(session => session is not null).ShouldBe(1);
        (await bot.SignInAsync(token)).ShouldBeNull();
        (await bot.SignIns.NameOfAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task ALinkLastsTenMinutesAndASessionTwoWeeks()
    {
        var (old, token) = (await TokenAsync(), await TokenAsync());
        var session = (await bot.SignInAsync(token))!.Token;
        folder.Clock.Advance(Duration.FromMinutes(10));
        (await bot.SignInAsync(old)).ShouldBeNull();
        folder.Clock.Advance(Duration.FromDays(13));
        (await bot.SignIns.FindAsync(session)).ShouldNotBeNull();
        folder.Clock.Advance(Duration.FromDays(1));
        (await bot.SignIns.FindAsync(session)).ShouldBeNull();
    }

    [Fact]
    public async Task WhoSignsOutIsOut()
    {
        var session = (await bot.SignInAsync(await TokenAsync()))!.Token;
        await bot.SignIns.EndAsync(session);
        (await bot.SignIns.FindAsync(session)).ShouldBeNull();
    }

    [Fact]
    public async Task TheFirstLinkMakesAnAdministratorAndThenThereIsNoOther()
    {
        var link = (await bot.FirstLinkAsync("ann")).ShouldNotBeNull();
        var session = (await bot.SignInAsync(link.Split('/')[^1]))!;
        bot.RightsOf(session.Person).ShouldBe(Rights.All);
        (await bot.FirstLinkAsync("ann")).ShouldBeNull();
    }

    [Fact]
    public async Task TheStoreHasNoSecret()
    {
        var (open, spent) = (await TokenAsync(), await TokenAsync());
        var session = (await bot.SignInAsync(spent))!.Token;
        await bot.DisposeAsync();
        var store = System.Text.Encoding.Latin1.GetString(
            await File.ReadAllBytesAsync(folder.Options.Database.Path, TestContext.Current.CancellationToken));
        foreach (var secret in (string[])[open, spent, session]) store.ShouldNotContain(secret);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("' or 1=1 --")]
    public async Task WhatIsNoTokenSignsNobodyIn(string token)
    {
        (await bot.SignInAsync(token)).ShouldBeNull();
        (await bot.SignIns.FindAsync(token)).ShouldBeNull();
    }

    private async Task<string> TokenAsync()
    {
        var link = (await bot.RunAsync(Person.AtMachine(Channel.CommandLine, "root", "Ben"), "console-link")).ShouldBeDone();
        link.Visibility.ShouldBe(Visibility.OnlyMe);
        return ((Said)link.Blocks.Single()).Text.Split('/')[^1];
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        folder.Dispose();
    }
}
