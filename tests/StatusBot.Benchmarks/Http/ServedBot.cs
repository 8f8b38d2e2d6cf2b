using System.Diagnostics;
using System.Net;

namespace StatusBot.Benchmarks;

/// <summary>
/// The program itself in a process of its own, as <c>statusbot run</c> starts it: Kestrel on the loopback, a SQLite store in a temporary
/// folder, receipts on the disk before an answer is given out. Its log goes, as JSON, through a pipe to this process, which drops it.
/// </summary>
internal sealed class ServedBot : IAsyncDisposable
{
    private readonly TemporaryStore store;
    private readonly Process process;
    private readonly Task log;

    private ServedBot(TemporaryStore store, Process process, Uri address)
    {
        (this.store, this.process, Address) = (store, process, address);
        log = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }

    public Uri Address { get; }
    public IPEndPoint EndPoint => new(IPAddress.Loopback, Address.Port);

    /// <summary>How long its threads have run so far, all taken together.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the program on a store, and waits until it answers. The store goes with it.</summary>
    public static async Task<ServedBot> StartAsync(TemporaryStore store)
    {
        var start = new ProcessStartInfo(Shipped.Program, ["run", "--urls", "http://127.0.0.1:0", "--db", store.Connection])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = store.Folder,
        };
        start.Environment["RateLimit__RequestsPerSecond"] = "0";
        var started = Process.Start(start)!;
        var line = await started.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException(await started.StandardError.ReadToEndAsync());
        return new(store, started, new Uri(line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal))));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await log;
        process.Dispose();
        store.Dispose();
    }
}
