using System.CommandLine;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>
/// Has commands done, each by itself: by the bot that runs on the database at that moment, or else in a store that is open for just
/// this call. So a session keeps nobody from the store, however long it lasts.
/// </summary>
internal sealed class McpCalls(ParseResult call, Terminal terminal) : IDisposable
{
    private readonly string session = Guid.NewGuid().ToString("n");
    private readonly SemaphoreSlim turn = new(1, 1);     // calls at the same time would only wait for the store

    public async Task<Reply> RunAsync(string command, IReadOnlyDictionary<string, string> values, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            await using var bot = await Bots.ReachAsync(call, terminal, cancel);
            var user = terminal.Screen.User;
            return await bot.RunAsync(new(command, values, Person.AtMachine(Channel.Mcp, user), session, Rows: true), cancel);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return new() { Kind = ReplyKind.Refused, Problem = Root.Sentence(problem) };
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
