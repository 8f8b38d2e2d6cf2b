using System.Text;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>Everybody sees what is kept about them, takes it along, and has it erased.</summary>
public sealed class PrivacyTests : IAsyncLifetime
{
    private const string Question = "Does Zoe Zimmermann know about Acme?";
    private static readonly Person Zoe = new(Channel.Web, "zoe", "Zoe Zimmermann");

    private readonly BotFolder folder = new(Some.Fact());
    private Bot bot = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await folder.OpenAsync();
        (await bot.RunAsync(Some.Ann, "rights grant", ("who", "zoe"), ("may", "accept"))).ShouldBeDone();
        (await bot.RunAsync(Zoe, "ask", ("question", Question))).ShouldBeDone();
        (await bot.RunAsync(Zoe, "fact verify", ("id", "acme-opens"))).ShouldBeDone();
        await bot.SignIns.BeginAsync("zoe", "Zoe Zimmermann", []);
    }

    [Fact]
    public async Task WhatIsKeptIsShownToThePersonAlone()
    {
        var rows = await bot.RowsAsync(Zoe, "privacy show");
        rows.GetProperty("questions")[0].GetProperty("question").GetString().ShouldBe(Question);
        (rows.GetProperty("sessions").GetInt32(), rows.GetProperty("changes").GetInt32()).ShouldBe((1, 1));
        rows.GetProperty("rights")[0].GetString().ShouldBe("accept");
        (await bot.RunAsync(Zoe, "privacy show")).ShouldBeDone().Visibility.ShouldBe(Visibility.OnlyMe);
        (await bot.RowsAsync(Zoe with { Id = "someone" }, "privacy show")).GetProperty("questions").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task NothingIsErasedBeforeItIsSaidAgain()
    {
        var asked = (await bot.RunAsync(Zoe, "privacy erase")).ShouldBeDone();
        asked.Confirmation.ShouldNotBeNull().Agree.Command.ShouldBe("privacy erase");
        (await bot.RowsAsync(Zoe, "privacy show")).GetProperty("questions").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task WhatWasErasedStandsNowhereAndTheLedgerKeepsWhatWasDone()
    {
        (await bot.RunAsync(Zoe, "privacy erase", ("yes", "true"))).ShouldBeDone();
        bot.RightsOf(Zoe).ShouldBe([Right.Ask]);
        var verified = (await bot.Knowledge.HistoryAsync("acme-opens"))[^1];
        (verified.Action, verified.By.Name.StartsWith("person-", StringComparison.Ordinal)).ShouldBe((LedgerAction.Verified, true));
        await bot.BackupAsync(folder.Options.Database.Path + ".copy");
        var store = Encoding.Latin1.GetString(
            await File.ReadAllBytesAsync(folder.Options.Database.Path + ".copy", TestContext.Current.CancellationToken));
        store.ShouldNotContain("Zimmermann");
    }

    [Fact]
    public async Task TheLedgerIsGuardedAgainAfterwards()
    {
        (await bot.RunAsync(Zoe, "privacy erase", ("yes", "true"))).ShouldBeDone();
        await Should.ThrowAsync<Exception>(() => bot.Store.Database.WriteAsync(async (connection, transaction) =>
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = ("update ledger set who = 'x'", transaction);
            await command.ExecuteNonQueryAsync();
        }));
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        folder.Dispose();
    }
}
