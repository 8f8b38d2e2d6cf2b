using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Terms as people name them: by id, or by a name.</summary>
internal static class Named
{
    /// <exception cref="CommandException">There is no such entity; the message names the nearest.</exception>
    public static string Entity(string name, Story story) => story.Entities.FirstOrDefault(entity => entity.Id == name)?.Id
        ?? story.Entities.FirstOrDefault(entity => entity.Aliases.Prepend(entity.Name).Any(one => IsSame(one, name)))?.Id
        ?? throw Unknown(new FactFilter { Entity = name }, story);

    /// <exception cref="CommandException">There is no such topic; the message names all.</exception>
    public static string Topic(string name, Story story) =>
        story.Topics.FirstOrDefault(topic => topic.Id == name || IsSame(topic.Name, name))?.Id
        ?? throw Unknown(new FactFilter { Topic = name }, story);

    /// <exception cref="CommandException">There is no such claim; the message names the nearest.</exception>
    public static string Claim(string id, Story story) => story.Claims.FirstOrDefault(claim => claim.Id == id)?.Id
        ?? throw Unknown(new FactFilter { Claim = id }, story);

    public static CommandException NoArticle(string id, Story story) => Unknown(new FactFilter { Article = id }, story);

    private static bool IsSame(string one, string other) => NameKey.Of(one) == NameKey.Of(other);
    private static CommandException Unknown(FactFilter filter, Story story) => new(filter.Problem(story)!, isMisuse: true);
}
