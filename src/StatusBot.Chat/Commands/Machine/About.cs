using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What the bot runs on.</summary>
internal static class About
{
    public static readonly Command Command = new(
        "about", "Says what the bot runs on: its database, its data folder, its model", Right.Administer, [], Run)
    { IsReading = true };

    private static Task<Reply> Run(Call call)
    {
        var (options, story) = (call.Bot.Options, call.Knowledge.Story);
        var row = new AboutRow(
            options.Database.ToString(), $"{Plural.Of(story.Facts.Count, "fact")} of {Plural.Of(story.Articles.Count, "article")}",
            call.Bot.Data.Path, call.Knowledge.Model, options.QuestionDays);
        return Task.FromResult(Reply.Of(call, row, () => [Fields.Of(
            ("Database", row.Database), ("Holds", row.Holds), ("Data folder", row.Data), ("Intent model", row.Model),
            ("Questions are kept for", Plural.Of(row.QuestionDays, "day")))]));
    }
}

/// <summary>What the bot runs on, for other programs.</summary>
/// <param name="Database">Where the store is.</param>
/// <param name="Holds">How much it holds, in words.</param>
/// <param name="Data">The data folder.</param>
/// <param name="Model">The version of the intent model.</param>
/// <param name="QuestionDays">How many days the text of a question is kept.</param>
public sealed record AboutRow(string Database, string Holds, string Data, string Model, int QuestionDays);
