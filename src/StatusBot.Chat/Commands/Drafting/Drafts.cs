namespace StatusBot.Chat;

/// <summary>What the commands on one draft share.</summary>
internal static class Drafts
{
    public static CommandOption<string?> Subject() => Options.Subject("The draft's id, as 'articles drafts' gives it", "gazette/4");

    /// <exception cref="CommandException">There is no such draft.</exception>
    public static async Task<ArticleDraft> FindAsync(Call call, CommandOption<string?> id) =>
        await call.Bot.Drafts.FindAsync(call.Get(id)!) ?? throw new CommandException(
            $"There is no draft '{call.Get(id)}': 'articles drafts ARTICLE' lists those of an article, with ids such as gazette/4.",
            isMisuse: true);

    /// <summary>Does something with a draft.</summary>
    public static Button Button(string label, Command command, string draft, params (string Name, string Value)[] more) =>
        Chat.Button.Of(label, command.Name, [("id", draft), .. more]);

    public static Task DecideAsync(Call call, ArticleDraft draft, DraftDecision decision, string? fact) =>
        call.Bot.Drafts.DecideAsync(draft, decision, fact, call.Person.Name, call.Why);
}
