using System.Diagnostics;
using System.Runtime.InteropServices;

namespace StatusBot.Benchmarks;

/// <summary>
/// How long this thread itself has been running: on a machine that does other things, too, the time that passes says more of those.
/// Where the system does not tell, the time that passes.
/// </summary>
internal static class ThreadTime
{
    private const int OfThread = 3;     // CLOCK_THREAD_CPUTIME_ID of Linux

    public static string Name { get; } = OperatingSystem.IsLinux() ? "processor time" : "time";

    public static TimeSpan Now => OperatingSystem.IsLinux() && Environment.Is64BitProcess && GetTime(OfThread, out var time) == 0
        ? new TimeSpan(time.Seconds * TimeSpan.TicksPerSecond + time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds, Nanoseconds;
    }
}
