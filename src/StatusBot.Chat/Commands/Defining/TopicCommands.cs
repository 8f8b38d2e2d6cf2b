using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What facts are about.</summary>
internal static class TopicCommands
{
    private const int UsualReviewDays = 90;

    private static readonly CommandOption<string?> Id = Options.Subject("The topic's id", "access", Known.Topics);
    private static readonly CommandOption<string?> NewId = Options.NewId("id", "Its id; without it its name");
    private static readonly CommandOption<string?> Needed = Options.Needed("name", "The name that answers use", "access");
    private static readonly CommandOption<string?> Name = Options.Line("name", "The name that answers use");

    private static readonly CommandOption<string?> Description =
        Options.Line("description", "What its facts tell, in one line of everyday words: questions are understood by it");

    private static readonly CommandOption<string?> AskedBy =
        Options.Line("words", "Single words by which people ask for it, with commas between");

    private static readonly CommandOption<int?> ReviewDays =
        Options.Number("review-days", $"After how many days its facts are due for another look; without it {UsualReviewDays}");

    private static readonly CommandOption<int?> Overview = Options.Number("overview", "Its place in the overview, counted from 1");
    private static readonly CommandOption<bool> Milestones = Options.Flag("milestones", "Its facts are events that fall due");

    public static readonly Command Add = new(
        "topic add", "Adds a topic", Right.Accept,
        [NewId, Needed, Description, AskedBy, ReviewDays, Overview, Milestones, Options.Why], AddAsync);

    public static readonly Command Edit = new(
        "topic edit", "Changes a topic; what is left out stays as it is", Right.Accept,
        [Name, Description, AskedBy, ReviewDays, Overview, Options.Why, Id], EditAsync);

    private static Task<Reply> AddAsync(Call call)
    {
        var topic = TermChange.Composed(() => new Topic(
            call.Get(NewId) ?? Slug.Of(call.Get(Needed)!, 50, "topic"), call.Get(Needed)!.Trim(), TermChange.List(call.Get(AskedBy)),
            null, null, call.Get(Overview), call.Get(Milestones), call.Get(ReviewDays) ?? UsualReviewDays,
            TermChange.Kept(call, Description, null)));
        return TermChange.MakeAsync(call, topic, isNew: true, Tell(topic));
    }

    private static Task<Reply> EditAsync(Call call)
    {
        var id = Named.Topic(call.Get(Id)!, call.Knowledge.Story);
        var before = call.Knowledge.Story.Topics.First(topic => topic.Id == id);
        var after = TermChange.Composed(() => before with
        {
            Name = call.Get(Name)?.Trim() ?? before.Name,
            Description = TermChange.Kept(call, Description, before.Description),
            Words = call.Has(AskedBy) ? TermChange.List(call.Get(AskedBy)) : before.Words,
            ReviewDays = call.Get(ReviewDays) ?? before.ReviewDays,
            Overview = call.Get(Overview) ?? before.Overview,
        });
        return TermChange.MakeAsync(call, after, isNew: false, Tell(after));
    }

    private static Fields Tell(Topic topic) => Fields.Of(
        ("Id", topic.Id), ("Name", topic.Name), ("Description", topic.Description),
        ("Words", topic.Words.Count == 0 ? null : string.Join(", ", topic.Words)),
        ("Review", $"after {Plural.Of(topic.ReviewDays, "day")}"),
        ("Place in the overview", topic.Overview?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
