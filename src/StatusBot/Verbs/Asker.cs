using StatusBot.Chat;

namespace StatusBot;

/// <summary>Asks questions of conversations. It is new with each run: conversations of another run are not continued.</summary>
/// <param name="asOf">The day of questions that name none; null for today.</param>
internal sealed class Asker(ICommands bot, Person person, string? asOf)
{
    private readonly string place = Guid.NewGuid().ToString("n");

    /// <param name="rows">Whether the reply is for a program.</param>
    public Task<Reply> AskAsync(QuestionRow row, bool rows, CancellationToken cancel)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = row.Question };
        if (row.Id is not null) values["id"] = row.Id;
        if (row.Conversation is not null) values["conversation"] = row.Conversation;
        if (row.AsOf is { } day) values["as-of"] = NodaTime.Text.LocalDatePattern.Iso.Format(day);
        else if (asOf is not null) values["as-of"] = asOf;
        return bot.RunAsync(new("ask", values, person, place, rows), cancel);
    }
}
