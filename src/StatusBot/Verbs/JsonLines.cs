using System.Text.Json;
using System.Threading.Channels;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>
/// Question rows in, answer rows out, in the same order. While an answer's receipt goes to the disk the next questions are answered
/// already, so that many receipts share one write; each answer is written as soon as it and those before it are kept.
/// </summary>
internal static class JsonLines
{
    private const int MostUnderWay = 256;

    public static async Task<int> AnswerAsync(Terminal terminal, Asker asker, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var answers = System.Threading.Channels.Channel.CreateBounded<Task<AnswerLine>>(MostUnderWay);
        var rowsOf = new Rows(asker, stop.Token);
        var asking = Task.Run(() => AskAllAsync(terminal.In, rowsOf, answers.Writer, stop.Token), CancellationToken.None);
        try
        {
            int rows = 0, failed = 0;
            await foreach (var answer in answers.Reader.ReadAllAsync(cancel))
            {
                var (json, isAnswer) = await answer;
                await terminal.Out.WriteLineAsync(json);
                await terminal.Out.FlushAsync(cancel);
                rows++;
                if (!isAnswer) failed++;
            }
            await asking;
            return failed == 0
                ? Exit.Done
                : throw new RefusalException(
                    $"{failed} of {Plural.Of(rows, "row")} could not be answered: " +
                    $"{(failed == 1 ? "its line has" : "their lines have")} an error.");
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static async Task AskAllAsync(TextReader input, Rows rows, ChannelWriter<Task<AnswerLine>> answers, CancellationToken cancel)
    {
        try
        {
            for (var number = 1; await input.ReadLineAsync(cancel) is { } line; number++)
                await answers.WriteAsync(rows.AnswerAsync(number, line), cancel);
            answers.Complete();
        }
        catch (Exception problem)
        {
            answers.Complete(problem);
        }
    }

    private sealed record AnswerLine(string Json, bool IsAnswer);

    /// <summary>Answers each line: those of one conversation one after the other, all else at the same time.</summary>
    private sealed class Rows(Asker asker, CancellationToken cancel)
    {
        private readonly Dictionary<string, Task> last = new(StringComparer.Ordinal);

        public Task<AnswerLine> AnswerAsync(int number, string line)
        {
            if (!QuestionRow.TryParse(line, out var row, out var problem)) return Task.FromResult(Error(number, problem!));
            if (row!.Conversation is not { } conversation) return AskAsync(number, row);
            var answer = AfterAsync(last.GetValueOrDefault(conversation, Task.CompletedTask), number, row);
            last[conversation] = answer;
            return answer;
        }

        private async Task<AnswerLine> AfterAsync(Task before, int number, QuestionRow row)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return await AskAsync(number, row);
        }

        private async Task<AnswerLine> AskAsync(int number, QuestionRow row)
        {
            var reply = await asker.AskAsync(row, rows: true, cancel);
            return reply.Json is { } json ? new(json, IsAnswer: true) : Error(number, reply.Problem!);
        }

        private static AnswerLine Error(int line, string error) =>
            new(JsonSerializer.Serialize(new { line, error }, AnswerRow.Json), IsAnswer: false);
    }
}
