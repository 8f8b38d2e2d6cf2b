using System.Globalization;
using System.Text.Json;
using StatusBot.Answers;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>Says what the model makes of a text.</summary>
public static class ModelClassify
{
    private const int Shown = 5;

    private static readonly CommandOption<string?> Text =
        new("text", OptionKind.Line, "What somebody said", (text, _) => (text, QuestionText.Problem(text)))
        { ValueName = "TEXT", IsRequired = true, IsText = true, Example = "\"What is the status?\"" };

    internal static readonly Command Command = new("model classify", "Says which intent a text has", Right.Ask, [Text], Run);

    /// <summary>A prediction in words, or as rows for a program.</summary>
    /// <param name="read">The text as the model was given it.</param>
    public static Reply Tell(string read, Prediction found, bool rows) => rows
        ? new()
        {
            Json = JsonSerializer.Serialize(
                new { text = read, found.Intent, found.Confidence, found.IsOutOfScope, found.Ranked }, AnswerRow.Json),
        }
        : Reply.Of(new Table(["Intent", "Probability"], [.. found.Ranked.Take(Shown).Select(Row)]));

    private static Task<Reply> Run(Call call)
    {
        var question = call.Knowledge.Read(call.Get(Text)!, call.Today);
        return Task.FromResult(Tell(question.Masked, question.Intents, call.WantsRows));
    }

    private static string?[] Row(ScoredIntent scored) =>
        [scored.Intent, scored.Probability.ToString("0.0000", CultureInfo.InvariantCulture)];
}
