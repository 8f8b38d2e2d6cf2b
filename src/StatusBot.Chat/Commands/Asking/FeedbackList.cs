namespace StatusBot.Chat;

/// <summary>What people said of the answers that they got.</summary>
internal static class FeedbackList
{
    public static readonly Command Command = new(
        "feedback list", "Lists the verdicts, the oldest first: when, verdict, receipt, where, question", Right.Accept, [], RunAsync)
    { IsReading = true, Queue = "Said of answers" };

    private static async Task<Reply> RunAsync(Call call)
    {
        var given = await call.Bot.Feedback.ListAsync();
        var reply = Reply.Of(call, given, () => given.Count == 0 ? []
            : [new Table(["When", "Verdict", "Receipt", "Where", "Question"], [.. given.Select(Row)])]);
        return given.Count > 0 || call.WantsRows ? reply : reply with
        {
            Notes = ["There is no feedback yet: people give it with Right, Wrong or Outdated below an answer in the browser."],
        };
    }

    private static string?[] Row(GivenVerdict given) =>
        [given.At, given.Verdict, given.Receipt, given.Channel, given.Question ?? "no longer kept"];
}
