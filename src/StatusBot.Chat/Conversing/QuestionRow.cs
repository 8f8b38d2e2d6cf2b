using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>A question as other programs ask it: the question row of the contract.</summary>
/// <param name="Id">Handed back with the answer.</param>
/// <param name="Conversation">Rows of one conversation follow on from each other.</param>
/// <param name="AsOf">The day as of which to answer; null for today.</param>
public sealed record QuestionRow(string? Id, string Question, string? Conversation, LocalDate? AsOf)
{
    /// <summary>How long an id and a conversation's id may be, in UTF-16 characters.</summary>
    public const int LongestName = 200;

    /// <summary>How long a question may be, in UTF-16 characters.</summary>
    public const int LongestQuestion = QuestionText.MaxLength;

    private static readonly string[] Keys = ["id", "question", "conversation", "asOf"];

    /// <summary>Reads one JSON object; <paramref name="problem"/> is one sentence for whoever wrote it.</summary>
    public static bool TryParse(string json, out QuestionRow? row, out string? problem)
    {
        row = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            (row, problem) = Read(document.RootElement);
        }
        catch (JsonException)
        {
            problem = "This is not JSON: expected an object such as {\"id\":\"1\",\"question\":\"What is the status?\"}.";
        }
        return row is not null;
    }

    /// <summary>
    /// Reads a day such as 2026-05-12, 12.05.2026 or 12 May 2026; the problem is one sentence, the one that an answer would say.
    /// </summary>
    public static (LocalDate? Day, string? Problem) ReadDay(string text) =>
        WrittenDay(text) is var (day, problem) && day is null && problem is null
            ? (null, NoDate(text, examples: "2026-05-12"))
            : (day, problem);

    /// <returns>Neither a day nor a problem for a text that is like no date at all.</returns>
    internal static (LocalDate? Day, string? Problem) WrittenDay(string text) =>
        LocalDatePattern.Iso.Parse(text) is not { Success: true, Value: var iso } ? DateReader.ReadDay(text)
        : iso.Year < 1 ? (null, $"'{Shorten(text)}' is too early: expected a day from 0001-01-01 to 9999-12-31.")
        : (iso, null);

    internal static string NoDate(string text, string examples) => $"'{Shorten(text)}' is not a date: expected a day such as {examples}.";

    private static (QuestionRow?, string?) Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return (null, "This is no question row: expected a JSON object with a question.");
        if (Misspelt(json) is { } misspelt) return (null, misspelt);
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in Keys)
        {
            var (text, problem) = ReadText(json, name);
            if (problem is not null) return (null, problem);
            texts[name] = text;
        }
        if (!json.TryGetProperty("question", out _)) return (null, "This is no question row: it has no question.");
        if (QuestionText.Problem(texts["question"]) is { } fault) return (null, fault);
        var (day, dayProblem) = texts["asOf"] is { } asOf ? ReadDay(asOf) : default;
        return dayProblem is null ? (new(texts["id"], texts["question"]!, texts["conversation"], day), null) : (null, dayProblem);
    }

    /// <summary>
    /// Rows may hold what is their sender's own, so other keys are passed over; but one that is a key in another spelling was meant.
    /// </summary>
    private static string? Misspelt(JsonElement json)
    {
        foreach (var property in json.EnumerateObject())
            if (Keys.FirstOrDefault(key => IsMeant(key, property.Name)) is { } meant)
                return $"The row's key '{Shorten(property.Name)}' is none: '{meant}' is meant.";
        return null;
    }

    private static bool IsMeant(string key, string written) =>
        key != written && string.Concat(written.Where(char.IsLetter)).Equals(key, StringComparison.OrdinalIgnoreCase);

    private static (string? Text, string? Problem) ReadText(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return (null, null);
        if (value.ValueKind == JsonValueKind.Number && name == "id") return (value.GetRawText(), null);
        if (value.ValueKind != JsonValueKind.String) return (null, $"The row's {name} is no text.");
        if (!TryGetString(value, out var text)) return (null, $"The row's {name} is no text: it holds half a character.");
        return text.Length <= LongestName || name == "question"
            ? (text, null)
            : (null, string.Create(
                CultureInfo.InvariantCulture, $"The row's {name} has {text.Length} characters; at most {LongestName} are kept."));
    }

    // A lone surrogate such as "\ud800" is valid JSON, and no text.
    private static bool TryGetString(JsonElement value, out string text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
