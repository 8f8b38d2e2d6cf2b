using System.CommandLine;
using System.Text.Json;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>Says what is set up.</summary>
internal static class ConfigVerb
{
    public static Command Create(Terminal terminal)
    {
        var check = new Command("check", "Says what is set up, and tries to open the database");
        check.SetAction((call, cancel) => CheckAsync(call, terminal, cancel));
        return new Command("config", "The settings") { check };
    }

    private static async Task<int> CheckAsync(ParseResult call, Terminal terminal, CancellationToken cancel)
    {
        var settings = BotSettings.Read(call, terminal.Screen.Folder);
        await using var bot = await Bots.ReachAsync(call, terminal, cancel);
        var reply = await bot.RunAsync(
            CommandVerb.Request("about", new Dictionary<string, string>(), call, terminal, rows: true), cancel);
        if (reply.Problem is { } problem) throw new RefusalException(problem);
        await WriteAsync(terminal, settings, JsonSerializer.Deserialize<AboutRow>(reply.Json!, AnswerRow.Json)!);
        return Exit.Done;
    }

    private static Task WriteAsync(Terminal terminal, BotSettings settings, AboutRow bot) =>
        terminal.WriteTableAsync(["Setting", "Value", "State"],
        [
            ["Database", bot.Database, $"opens; {bot.Holds}"],
            ["Data", bot.Data, $"intent model {bot.Model}"],
            ["PublicAddress", settings.PublicAddress?.ToString(),
                settings.PublicAddress is null ? "not set: for this machine alone" : "set"],
            ["Retention__QuestionDays", $"{bot.QuestionDays}", "the text of a question is kept so many days"],
            ["Review__SecondPerson", settings.SecondPerson ? "true" : "false", settings.SecondPerson
                ? "nobody accepts what they proposed themselves"
                : "who proposes a fact may accept it, too"],
            ["RateLimit__RequestsPerSecond", $"{settings.Limit.PerSecond}", settings.Limit.PerSecond == 0
                ? "off: one address may send any number of requests"
                : $"from one address over HTTP; {settings.Limit.Burst} at once after a pause"],
            ["RateLimit__QuestionsPerMinute", $"{settings.Person.Questions}", "from one person who is signed in; 0 for no limit"],
            ["RateLimit__ChangesPerMinute", $"{settings.Person.Changes}", "by one person who is signed in; 0 for no limit"],
            ["Administrators", string.Join(", ", settings.Administrators), settings.Administrators.Count == 0
                ? "whom 'rights grant NAME --may administer' names"
                : "may do everything, besides whom 'rights grant' names"],
            ["Proxies", string.Join(", ", settings.Proxies), settings.Proxies.Count == 0
                ? "none: other machines are refused"
                : "bring in those who are signed in"],
            ["Web", "", "ready"],
            ["Discord", "", "not part of this version"],
            ["Teams", "", "not part of this version"],
        ]);
}
