using System.Diagnostics;

namespace StatusBot.Benchmarks;

/// <summary>From the start of a process to its first answer from a store that is there already.</summary>
internal static class FirstAnswer
{
    private const int Runs = 3;
    private const string Question = "Has Anthropic given the EU access to Mythos?";

    /// <summary>The median over some runs of the program.</summary>
    public static async Task<TimeSpan> MeasureAsync()
    {
        using var store = new TemporaryStore();
        return await MedianAsync(Shipped.Program, ["ask", Question, "--db", store.Connection])
            ?? throw new InvalidOperationException("The program gave no answer.");
    }

    /// <summary>Null where a run does not end well. A run before the first makes the store and the model, and does not count.</summary>
    private static async Task<TimeSpan?> MedianAsync(string program, string[] arguments)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run <= Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            if (!await AnswersAsync(program, arguments)) return null;
            times.Add(Stopwatch.GetElapsedTime(start));
        }
        return times.Skip(1).Order().ElementAt(Runs / 2);
    }

    private static async Task<bool> AnswersAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await error;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && text.Length > 0;
    }
}
