using System.Diagnostics;
using System.Threading.Channels;

namespace StatusBot.Benchmarks;

/// <summary>
/// What a server did under load: times from when a question was due to its answer's end, in microseconds, in ascending order.
/// </summary>
/// <param name="Errors">Questions that were not answered; their times count as well.</param>
/// <param name="Took">From the first question to the last answer.</param>
internal sealed record Served(double[] Sorted, int Errors, TimeSpan Took)
{
    public double At(double share) => Sorted[Math.Min(Sorted.Length - 1, (int)(share * Sorted.Length))];
}

/// <summary>Asks over many connections at once.</summary>
internal static class Load
{
    /// <summary>Each connection asks as soon as it has its answer: how many answers the server can give.</summary>
    public static Task<Served> ClosedAsync(IReadOnlyList<(AskConnection, Asker)> connections, TimeSpan time)
    {
        var end = Stopwatch.GetTimestamp() + Ticks(time);
        return RunAsync(connections, () =>
        {
            var now = Stopwatch.GetTimestamp();
            return ValueTask.FromResult(now < end ? now : (long?)null);
        });
    }

    /// <summary>
    /// So many questions a second, whether or not the server keeps up: a question that waits for a connection to become free is late,
    /// and its time counts from when it was due. Otherwise slow answers would hold back the questions that would have found them slow.
    /// </summary>
    public static async Task<Served> OpenAsync(IReadOnlyList<(AskConnection, Asker)> connections, int rate, TimeSpan time)
    {
        var due = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleWriter = true });
        var pacing = PaceAsync(due.Writer, rate, (int)(rate * time.TotalSeconds));
        var served = await RunAsync(connections, async () =>
            await due.Reader.WaitToReadAsync() && due.Reader.TryRead(out var when) ? when : due.Reader.Completion.IsCompleted ? null : 0);
        await pacing;
        return served;
    }

    private static async Task PaceAsync(ChannelWriter<long> due, int rate, int count)
    {
        var start = Stopwatch.GetTimestamp();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var n = 0; n < count; await tick.WaitForNextTickAsync())
            for (var now = Stopwatch.GetTimestamp(); n < count && Due(n) <= now; n++) due.TryWrite(Due(n));
        due.Complete();

        long Due(int n) => start + n * Stopwatch.Frequency / rate;
    }

    /// <param name="next">When the next question is due: null at the end, 0 where another connection has taken it.</param>
    private static async Task<Served> RunAsync(IReadOnlyList<(AskConnection, Asker)> connections, Func<ValueTask<long?>> next)
    {
        var start = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(connections.Select(connection =>
            Task.Run(() => AskAllAsync(connection.Item1, connection.Item2, next))));
        var took = Stopwatch.GetElapsedTime(start);
        return new([.. all.SelectMany(one => one.Times).Order()], all.Sum(one => one.Errors), took);
    }

    private static async Task<(List<double> Times, int Errors)> AskAllAsync(
        AskConnection connection, Asker asker, Func<ValueTask<long?>> next)
    {
        var times = new List<double>(10_000);
        var errors = 0;
        while (await next() is { } due)
        {
            if (due == 0) continue;
            if (!await connection.AskAsync(asker.Next())) errors++;
            times.Add(Stopwatch.GetElapsedTime(due).TotalMicroseconds);
        }
        return (times, errors);
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}
