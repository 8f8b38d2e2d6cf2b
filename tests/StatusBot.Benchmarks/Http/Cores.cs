using System.Diagnostics;
using System.Globalization;

namespace StatusBot.Benchmarks;

/// <summary>
/// Who kept the processor busy during a run: the server, this process with its load generator, and all else on the machine.
/// </summary>
/// <param name="Others">Null where the system does not tell.</param>
internal sealed record Cores(TimeSpan Server, TimeSpan Client, TimeSpan? Others)
{
    public static async Task<(T Result, Cores Cores)> OfAsync<T>(ServedBot bot, Func<Task<T>> run)
    {
        var (server, client, machine) = (bot.Worked, Own(), Machine());
        var result = await run();
        var (served, asked) = (bot.Worked - server, Own() - client);
        return (result, new(served, asked, Machine() - machine - served - asked));
    }

    private static TimeSpan Own() => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>Linux counts hundredths of a second: user, nice, system, idle, waiting, interrupts.</summary>
    private static TimeSpan? Machine()
    {
        if (!File.Exists("/proc/stat")) return null;
        var counts = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(count => long.Parse(count, CultureInfo.InvariantCulture)).ToArray();
        return TimeSpan.FromMilliseconds(10 * (counts[0] + counts[1] + counts[2] + counts[5] + counts[6]));
    }
}
