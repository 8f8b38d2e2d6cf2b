using System.Globalization;
using System.Text.Json;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Benchmarks;

/// <summary>
/// Every answer of the table's questions as an answer row: two versions' files are compared, for faster must not be otherwise.
/// </summary>
internal static class AllAnswers
{
    private const int Questions = 3_000;

    public static async Task WriteAsync(TextWriter to, IReadOnlyList<int> sizes)
    {
        var (shipped, understanding) = (Shipped.Story(), Shipped.Understanding());
        foreach (var size in sizes)
        {
            var story = size == 0 ? shipped : GeneratedStory.Of(shipped, size);
            var index = new FactIndex(story, understanding);
            var conversation = new Conversation(new Answerer(index, understanding), GeneratedQuestions.Of(shipped, story, Questions));
            for (var n = 0; n < Questions; n++)
                await to.WriteLineAsync(Row(string.Create(CultureInfo.InvariantCulture, $"{size}-{n}"), conversation.Ask(n), index));
        }
    }

    private static string Row(string id, Answered answered, FactIndex index) =>
        JsonSerializer.Serialize(AnswerRow.Of(id, answered, index), AnswerRow.Json);
}
