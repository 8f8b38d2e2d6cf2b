using System.Diagnostics;
using System.Globalization;

namespace StatusBot.Benchmarks;

/// <summary>Times of single calls, in microseconds and in ascending order, and the bytes that a call allocated on average.</summary>
internal sealed record Measured(double[] Sorted, double Bytes)
{
    public double At(double share) => Sorted[Math.Min(Sorted.Length - 1, (int)(share * Sorted.Length))];

    /// <summary>Times so many calls, one after the other, or as many as there is patience for.</summary>
    public static Measured Of(int count, Action<int> call, TimeSpan atMost)
    {
        var times = new List<double>(count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var n = 0; n < count && Stopwatch.GetElapsedTime(start) < atMost; n++)
        {
            var one = Stopwatch.GetTimestamp();
            call(n);
            times.Add(Stopwatch.GetElapsedTime(one).TotalMicroseconds);
        }
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times.Count;
        return new Measured([.. times.Order()], bytes);
    }

    /// <inheritdoc cref="Of"/>
    public static async Task<Measured> OfAsync(int count, Func<int, Task> call, TimeSpan atMost)
    {
        var times = new List<double>(count);
        var start = Stopwatch.GetTimestamp();
        for (var n = 0; n < count && Stopwatch.GetElapsedTime(start) < atMost; n++)
        {
            var one = Stopwatch.GetTimestamp();
            await call(n);
            times.Add(Stopwatch.GetElapsedTime(one).TotalMicroseconds);
        }
        return new Measured([.. times.Order()], 0);
    }

    /// <summary>
    /// Each call's least processor time over some rounds: without what else the machine does and without garbage collections.
    /// </summary>
    public static Measured LeastOf(int rounds, int count, Action<int> call)
    {
        var least = new double[count];
        Array.Fill(least, double.MaxValue);
        for (var round = 0; round < rounds; round++)
            for (var n = 0; n < count; n++)
            {
                var start = ThreadTime.Now;
                call(n);
                least[n] = Math.Min(least[n], (ThreadTime.Now - start).TotalMicroseconds);
            }
        return new Measured([.. least.Order()], 0);
    }

    public static TimeSpan Once(Action call)
    {
        var start = Stopwatch.GetTimestamp();
        call();
        return Stopwatch.GetElapsedTime(start);
    }

    public static string Show(double microseconds) => microseconds switch
    {
        < 1_000 => microseconds.ToString("0.0 µs", CultureInfo.InvariantCulture),
        < 1_000_000 => (microseconds / 1_000).ToString("0.00 ms", CultureInfo.InvariantCulture),
        _ => (microseconds / 1_000_000).ToString("0.00 s", CultureInfo.InvariantCulture),
    };
}
