using System.CommandLine;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Shows all that the store holds of one fact.</summary>
internal static class FactsShowVerb
{
    public static Command Create(Shell shell)
    {
        var id = FactsVerbs.Id();
        var json = CommonOptions.Json();
        var verb = new Command("show", "Shows one fact with its citations") { id, json };
        return verb.WithBot(shell, (call, bot) => ShowAsync(shell.Terminal, bot, call.GetValue(id)!, call.GetValue(json)));
    }

    private static async Task<int> ShowAsync(Terminal terminal, Bot bot, string id, bool json)
    {
        var stored = await bot.Knowledge.FindAsync(id) ?? throw FactsVerbs.NoSuchFact(id);
        var fact = FactDetails.Of(stored, bot.Knowledge.Current, bot.Conversations.Today);
        if (json) await terminal.WriteJsonAsync(fact);
        else await WriteAsync(terminal, fact);
        return Exit.Done;
    }

    /// <summary>Whether it holds, and what it has to do with other facts.</summary>
    private static async Task WriteRelatedAsync(Terminal terminal, FactDetails details)
    {
        var holds = details.Fact.Holds;
        await terminal.WriteLinesAsync(
            ("Holds", holds.Until is null && holds.Since is not null ? $"since {Dates.Turn(Occurred.Parse(holds.Since))}" : null),
            ("Held", holds.Until is not null ? $"until {Dates.Turn(Occurred.Parse(holds.Until))}" : null));
        foreach (var related in details.Related)
            await terminal.WriteLinesAsync((related.Words, $"{related.Statement} ({related.Id})"));
    }

    private static async Task WriteAsync(Terminal terminal, FactDetails details)
    {
        var fact = details.Fact;
        terminal.Write(fact.Statement + ".", "bold");
        await terminal.Out.WriteLineAsync();
        await terminal.WriteLinesAsync(
            ("Id", fact.Id),
            ("Status", $"{details.Status}, version {details.Version}, recorded {details.Recorded}"),
            ("Topic", fact.Topic),
            ("Entities", string.Join(", ", fact.Entities)),
            ("Occurred", fact.Occurred?.ToString() ?? "date not stated"),
            ("Dated by", details.OccurredHow),
            ("Modality", fact.Modality),
            ("Said by", fact.SaidBy),
            ("Claim", fact.Claim is null ? null : $"{fact.Claim}: {fact.Value}"),
            ("Rank", fact.RankReason is null ? fact.Rank : $"{fact.Rank}: {fact.RankReason}"),
            ("Keywords", details.Keywords.Count == 0 ? null : string.Join(", ", details.Keywords)));
        foreach (var question in details.Wordings) await terminal.WriteLinesAsync(("Answers", question));
        await WriteRelatedAsync(terminal, details);
        foreach (var citation in fact.Citations) await terminal.Out.WriteLineAsync($"Source: {Citations.Show(citation)}");
    }
}
