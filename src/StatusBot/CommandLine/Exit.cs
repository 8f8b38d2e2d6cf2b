using StatusBot.Chat;

namespace StatusBot;

/// <summary>What the process exits with.</summary>
internal static class Exit
{
    public const int Done = 0;

    /// <summary>What was asked could not be done.</summary>
    public const int Failed = 1;

    /// <summary>The program was called wrongly.</summary>
    public const int Misused = 2;

    public static int Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Done => Done,
        ReplyKind.Misused => Misused,
        _ => Failed,
    };
}

/// <summary>What was asked cannot be done; the message is one sentence for whoever asked.</summary>
internal sealed class RefusalException(string message, int exit = Exit.Failed) : Exception(message)
{
    public int ExitCode { get; } = exit;
}
