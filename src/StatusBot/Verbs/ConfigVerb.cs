using System.CommandLine;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Says what is set up.</summary>
internal static class ConfigVerb
{
    public static Command Create(Shell shell)
    {
        var check = new Command("check", "Says what is set up, and tries to open the database");
        check.SetAction((call, cancel) => CheckAsync(call, shell, cancel));
        return new Command("config", "The settings") { check };
    }

    private static async Task<int> CheckAsync(ParseResult call, Shell shell, CancellationToken cancel)
    {
        var settings = BotSettings.Read(call, shell.Terminal.Screen.Folder);
        return await shell.Bots.UseAsync(call, bot => WriteAsync(shell.Terminal, settings, bot), cancel);
    }

    private static async Task<int> WriteAsync(Terminal terminal, BotSettings settings, Bot bot)
    {
        var story = bot.Knowledge.Current.Story;
        await terminal.WriteTableAsync(["Setting", "Value", "State"],
        [
            ["Database", bot.Options.Database.ToString(),
                $"opens; {Plural.Of(story.Facts.Count, "fact")} of {Plural.Of(story.Articles.Count, "article")}"],
            ["Data", bot.Data.Path, $"intent model {bot.Knowledge.Current.Model}"],
            ["PublicAddress", settings.PublicAddress?.ToString(),
                settings.PublicAddress is null ? "not set: for this machine alone" : "set"],
            ["Retention__QuestionDays", $"{bot.Options.QuestionDays}", "the text of a question is kept so many days"],
            ["RateLimit__RequestsPerSecond", $"{settings.Limit.PerSecond}", settings.Limit.PerSecond == 0
                ? "off: one address may send any number of requests"
                : $"from one address over HTTP; {settings.Limit.Burst} at once after a pause"],
            ["Web", "", "ready"],
            ["Discord", "", "not part of this version"],
            ["Teams", "", "not part of this version"],
        ]);
        return Exit.Done;
    }
}
