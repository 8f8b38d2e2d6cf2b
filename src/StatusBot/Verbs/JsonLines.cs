using System.Text.Json;
using System.Threading.Channels;
using NodaTime;
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

    public static async Task<int> AnswerAsync(Terminal terminal, Bot bot, LocalDate? asOf, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var answers = Channel.CreateBounded<Task<AnswerLine>>(MostUnderWay);
        var asking = Task.Run(() => AskAllAsync(terminal.In, new Asker(bot, asOf), answers.Writer, stop.Token), CancellationToken.None);
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

    private static async Task AskAllAsync(TextReader input, Asker asker, ChannelWriter<Task<AnswerLine>> answers, CancellationToken cancel)
    {
        try
        {
            for (var number = 1; await input.ReadLineAsync(cancel) is { } line; number++)
                await answers.WriteAsync(asker.AskAsync(number, line), cancel);
            answers.Complete();
        }
        catch (Exception problem)
        {
            answers.Complete(problem);
        }
    }

    private sealed record AnswerLine(string Json, bool IsAnswer);

    /// <summary>Asks each line. The caller is new with each run: conversations of another run are not continued.</summary>
    private sealed class Asker(Bot bot, LocalDate? asOf)
    {
        private readonly Caller caller = new("command line", Guid.NewGuid().ToString("n"));

        public async Task<AnswerLine> AskAsync(int number, string line)
        {
            if (!QuestionRow.TryParse(line, out var row, out var problem)) return Error(number, problem!);
            try
            {
                return new((await bot.Conversations.AskAsync(row! with { AsOf = row.AsOf ?? asOf }, caller)).Json, IsAnswer: true);
            }
            catch (Exception fault) when (fault is not (StoreException or OperationCanceledException))
            {
                return Error(number, $"Something went wrong that should not ({fault.GetType().Name}).");     // one bad row costs one answer
            }
        }

        private static AnswerLine Error(int line, string error) =>
            new(JsonSerializer.Serialize(new { line, error }, AnswerRow.Json), IsAnswer: false);
    }
}
