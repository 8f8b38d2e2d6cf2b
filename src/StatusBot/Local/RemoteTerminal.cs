using System.Text;

namespace StatusBot;

/// <summary>The terminal of a verb that runs in the bot: what it writes and reads is the caller's.</summary>
internal static class RemoteTerminal
{
    public static Terminal Of(Wire wire, Screen screen) => new(
        new FrameWriter(text => wire.SendAsync(new Frame { Out = text })),
        new FrameWriter(text => wire.SendAsync(new Frame { Error = text })) { SendsAtOnce = true },
        new FrameReader(wire),
        screen);

    /// <summary>Collects what is written until it is flushed.</summary>
    private sealed class FrameWriter(Func<string, Task> send) : TextWriter
    {
        private const int MostAtOnce = 32_768;
        private readonly StringBuilder written = new();

        public bool SendsAtOnce { get; init; }
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => written.Append(value);
        public override void Write(string? value) => written.Append(value);
        public override void Write(char[] buffer, int index, int count) => written.Append(buffer, index, count);

        public override async Task WriteLineAsync(string? value)
        {
            written.Append(value).Append('\n');
            if (SendsAtOnce || written.Length > MostAtOnce) await FlushAsync();
        }

        // What is written without waiting is sent with the next flush that waits, the verb's last one at the latest.
        public override void Flush() { }

        public override async Task FlushAsync()
        {
            if (written.Length == 0) return;
            var text = written.ToString();
            written.Clear();
            await send(text);
        }
    }

    /// <summary>Asks for each line when it is wanted, so that a verb that reads nothing takes nothing from the caller's input.</summary>
    private sealed class FrameReader(Wire wire) : TextReader
    {
        public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            await wire.SendAsync(new Frame { Read = true }, cancellationToken);
            return (await wire.ReceiveAsync(cancellationToken))?.Line;
        }

        public override Task<string?> ReadLineAsync() => ReadLineAsync(CancellationToken.None).AsTask();
    }
}
