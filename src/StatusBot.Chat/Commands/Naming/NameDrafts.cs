using StatusBot.Articles;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Whom and what an article names and the story does not know yet.</summary>
internal static class NameDrafts
{
    public static CommandOption<string?> Article() => Options.Subject("The article's id", "gazette", Known.Articles);

    /// <exception cref="CommandException">There is no such article, or the store has no text of it.</exception>
    public static async Task<IReadOnlyList<NameProposal>> OfAsync(Call call, CommandOption<string?> article)
    {
        var id = call.Get(article)!;
        if (!call.Knowledge.Articles.ContainsKey(id)) throw Named.NoArticle(id, call.Knowledge.Story);
        var text = await call.Bot.TextAsync(id) ?? throw DraftBook.NoText(id);
        return new Namer(call.Knowledge.Story, DataFolder.English).In(text);
    }
}
