using StatusBot.Chat;

namespace StatusBot;

/// <summary>A way to the bot's commands: in this process, or in the bot that runs on the database.</summary>
internal interface ICommands : IAsyncDisposable
{
    /// <exception cref="RefusalException">The bot ended before it was done.</exception>
    Task<Reply> RunAsync(CommandRequest request, CancellationToken cancel);
}

/// <summary>The commands of a store that is open in this process.</summary>
internal sealed class OpenStore(Bot bot) : ICommands
{
    public Task<Reply> RunAsync(CommandRequest request, CancellationToken cancel) => bot.RunAsync(request, cancel: cancel);
    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
