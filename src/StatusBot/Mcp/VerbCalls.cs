namespace StatusBot;

/// <summary>What a verb wrote, and what it ended with.</summary>
/// <param name="Error">All that it told beside its result, one sentence a line.</param>
internal sealed record VerbResult(int Exit, string Out, string Error);

/// <summary>
/// Runs verbs of the command line inside this process, each by itself: in the bot that runs on the database at that moment, or else
/// in a store that is open for just this call. So a session keeps nobody from the store, however long it lasts.
/// </summary>
/// <param name="screen">That of the process.</param>
/// <param name="common">The options that every call is given, such as the database.</param>
internal sealed class VerbCalls(Screen screen, IReadOnlyList<string> common) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);     // calls at the same time would only wait for the store

    /// <param name="verb">The verb with its options.</param>
    /// <param name="text">What follows them, taken as it is whatever it looks like; null for nothing.</param>
    public async Task<VerbResult> RunAsync(IReadOnlyList<string> verb, string? text, CancellationToken cancel)
    {
        string[] args = [.. verb, .. common, .. text is null ? [] : (string[])["--", text]];
        await turn.WaitAsync(cancel);
        try
        {
            await using StringWriter output = new(), error = new();
            var terminal = new Terminal(output, error, TextReader.Null, screen with { IsPlain = true, IsTyped = false });
            var exit = await Root.RunAsync(args, new Shell(terminal, new OwnBots(terminal, args)) { NamesHelp = false }, cancel);
            return new(exit, output.ToString(), error.ToString());
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
