using StatusBot.Facts;
using StatusBot.Testing;
using static StatusBot.Chat.Tests.CommandRun;

namespace StatusBot.Chat.Tests;

public sealed class DigestTests : IDisposable
{
    private readonly BotFolder folder = new(
        Some.Fact(),
        Some.Fact("acme-plans", "Acme opens its second vault on 1 June 2026", occurred: "2026-06-01", modality: Modality.Expected));

    [Fact]
    public async Task WithoutAChangeTheDigestSaysSoWithTheNewestSourceAndWhatComesNext()
    {
        await using var bot = await folder.OpenAsync();
        var reply = (await bot.RunAsync(Ann, "digest", ("since", "2026-05-10"))).ShouldBeDone();
        reply.Blocks.OfType<Said>().Select(one => one.Text).ShouldBe([
            "Nothing has changed since 10 May 2026. The newest source is of 11 May 2026.", "What comes next:",
            "- Acme opens its second vault on 1 June 2026 (in 20 days).",
            "  Source: The Gazette, 11 May 2026, paragraph 1: “opened its vault”"]);
    }

    [Fact]
    public async Task WhatChangedIsToldWithItsSourcesAndWhatItReplaces()
    {
        await using var bot = await folder.OpenAsync();
        await bot.AddArticleAsync(folder);
        await bot.RunAsync(Ann, "fact propose", Vault());
        await bot.RunAsync(Ben, "fact accept", ("id", "acme-vault"), ("supersedes", "acme-opens"), ("from", "2026-05-12"));
        var said = (await bot.RunAsync(Ann, "digest")).ShouldBeDone().Blocks.OfType<Said>().Select(one => one.Text).ToList();
        said[0].ShouldBe("What has changed since 5 May 2026:");
        said[1].ShouldBe("- added: Acme let inspectors see its vault.");
        said.ShouldContain("  In the place of: Acme opened its vault");
        (await bot.RowsAsync(Ann, "digest")).GetProperty("changes").GetArrayLength().ShouldBe(1);
    }

    public void Dispose() => folder.Dispose();
}
