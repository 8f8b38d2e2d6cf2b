using System.Diagnostics;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Benchmarks;

/// <summary>From the start of a process to its first answer from a store that is there already.</summary>
internal static class FirstAnswer
{
    private const int Runs = 3;
    private const string Question = "Has Anthropic given the EU access to Mythos?";

    /// <summary>In the process that is measured.</summary>
    public static async Task<int> RunAsync(string path)
    {
        await using var store = await FactStore.OpenAsync(Database.At(path), SystemClock.Instance, readOnly: true);
        var snapshot = await store.ReadAsync();
        var answered = Shipped.Answerer(snapshot.Story, Shipped.Understanding()).Ask(Question, null, Shipped.Today);
        await Console.Out.WriteLineAsync(answered.Answer.Text);
        return 0;
    }

    /// <summary>The median over some runs of the built program, or of this one where it is not built or does not answer yet.</summary>
    public static async Task<(string Who, TimeSpan Time)> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("statusbot-benchmarks-");
        try
        {
            var store = Path.Combine(folder.FullName, "store.db");
            if (Program() is { } program && await MedianAsync(program, ["ask", Question, "--db", $"Data Source={store}"]) is { } time) return ("statusbot ask", time);
            await FillAsync(store);
            return ("answers alone, in a process of their own", await MedianAsync(Environment.ProcessPath!, ["--first-answer", store]) ?? throw new InvalidOperationException("The process gave no answer."));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(string path)
    {
        await using var store = await FactStore.OpenAsync(Database.At(path), SystemClock.Instance);
        await store.ImportAsync(Shipped.Story(), new Author("benchmarks", "start"));
    }

    private static string? Program()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "StatusBot.sln"))) root = root.Parent;
        if (root is null) return null;
        var name = OperatingSystem.IsWindows() ? "statusbot.exe" : "statusbot";
        return ((string[])["Release", "Debug"]).Select(way => Path.Combine(root.FullName, "src", "StatusBot", "bin", way, "net10.0", name)).FirstOrDefault(File.Exists);
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
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await error;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && text.Length > 0;
    }
}
