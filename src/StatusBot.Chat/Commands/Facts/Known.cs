using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What a person can name: offered while they type, and looked up when they have.</summary>
internal static class Known
{
    public static IEnumerable<Suggestion> Facts(Knowledge now) =>
        now.Story.Facts.Select(fact => new Suggestion(fact.Id, fact.Statement));

    public static IEnumerable<Suggestion> Topics(Knowledge now) =>
        now.Story.Topics.Select(topic => new Suggestion(topic.Id, topic.Name));

    public static IEnumerable<Suggestion> Entities(Knowledge now) =>
        now.Story.Entities.Select(entity => new Suggestion(entity.Id, entity.Name));

    public static IEnumerable<Suggestion> Claims(Knowledge now) =>
        now.Story.Claims.Select(claim => new Suggestion(claim.Id, claim.Question));

    public static IEnumerable<Suggestion> Articles(Knowledge now) =>
        now.Story.Articles.Select(article => new Suggestion(article.Id, article.Title ?? article.Label));

    public static IEnumerable<Suggestion> Origins(Knowledge now) =>
        now.Story.Origins.Select(origin => new Suggestion(origin.Id, origin.Name));

    public static CommandOption<string?> Fact() =>
        Options.Subject("The fact's id, as 'facts list' and 'facts search' give it", "acme-opens", Facts);

    public static CommandOption<string?> Proposal() => Options.Subject("The proposed fact's id", "acme-opens");

    /// <exception cref="CommandException">There is no fact of that id.</exception>
    public static async Task<StoredFact> FactAsync(Call call, CommandOption<string?> id) =>
        await call.Bot.Knowledge.FindAsync(call.Get(id)!) ?? throw NoFact(call.Get(id)!);

    public static CommandException NoFact(string id) => new($"There is no fact '{id}'.");
}
