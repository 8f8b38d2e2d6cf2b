using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace StatusBot.Answers.Tests;

/// <summary>A question with what is expected of its answer: one line of a <c>questions.jsonl</c>.</summary>
/// <param name="Expect">The outcome; "answer" is short for "answered".</param>
/// <param name="Kind">What is asked for, in the second story's rows.</param>
/// <param name="Shape">The layout that is expected, in the shipped story's rows.</param>
/// <param name="Shows">The answer shows at least one of these facts.</param>
/// <param name="All">
/// Regular expressions that all match the text. Of <paramref name="Any"/> one does, of <paramref name="None"/> none.
/// </param>
/// <param name="First">Matches the first sentence, behind "As of …:" and "Sources differ.".</param>
/// <param name="Cite">The start of an article's id: one of them is cited; of <paramref name="CiteAll"/> each.</param>
/// <param name="Conv">Rows with the same value are one conversation, in the file's order.</param>
internal sealed record Row(
    string Id, string Q, string Expect, string? Kind, string? Shape, string[]? Shows, string[]? All, string[]? Any, string[]? None,
    string[]? Cite, string[]? CiteAll, string? Conv, string? AsOf, string? First = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The outcome that is expected, as an answer row names it.</summary>
    public string Outcome => Expect == "answer" ? "answered" : Expect;

    /// <summary>Whether what it asks for may take a long answer.</summary>
    public bool MayBeLong => (Kind ?? Shape) is "overview" or "comparison" or "conflict" or "dispute" or "sources" || Expect == "help";

    public LocalDate? Day => AsOf is null ? null : LocalDatePattern.Iso.Parse(AsOf).Value;

    public static IReadOnlyList<Row> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Row>(line, Json)!)];
}
