using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>Answers one question.</summary>
internal static class Ask
{
    private static readonly CommandOption<string?> Question =
        new("question", OptionKind.Words, "The question, with or without quotation marks",
            (text, _) => (text, QuestionText.Problem(text)))
        { ValueName = "QUESTION", IsRequired = true, IsText = true, Example = "\"What is the status?\"" };

    private static readonly CommandOption<NodaTime.LocalDate?> AsOf =
        Options.Day("as-of", DayUse.AsOf, "Answer as of this day; without it as of today");

    private static readonly CommandOption<string?> Id = Hidden("id", "Handed back with the answer");
    private static readonly CommandOption<string?> Conversation = Hidden("conversation", "Questions of one follow on from each other");

    public static readonly Command Command =
        new("ask", "Answers a question", Right.Ask, [AsOf, Id, Conversation, Question], RunAsync);

    private static CommandOption<string?> Hidden(string name, string help) =>
        new TextOption(name, OptionKind.Line, help) { IsHidden = true };

    private static async Task<Reply> RunAsync(Call call)
    {
        var row = new QuestionRow(call.Get(Id), call.Get(Question)!, call.Get(Conversation), call.Get(AsOf));
        var answer = await call.Bot.AskAsync(row, call.Person, call.Caller, call.Cancel);
        return call.WantsRows ? new() { Json = answer.Json } : Reply.Of(new AnswerBlock(answer.Row));
    }
}
