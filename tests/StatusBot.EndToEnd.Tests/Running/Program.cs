using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace StatusBot.EndToEnd.Tests;

/// <summary>What a run of the program gave.</summary>
public sealed record Run(int Exit, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Standard output as one JSON document.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement.Clone();

    /// <summary>The run went well: nothing on standard error.</summary>
    public Run ShouldBeDone()
    {
        Error.ShouldBe("");
        Exit.ShouldBe(0);
        return this;
    }

    /// <summary>The run went well: nothing on standard error but what makes poor answers.</summary>
    public Run ShouldBeDoneWithAdvice()
    {
        Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldAllBe(line => line.StartsWith("Consider: ", StringComparison.Ordinal));
        Exit.ShouldBe(0);
        return this;
    }

    /// <summary>The run could not do what it should: this one line on standard error, and no result.</summary>
    public void ShouldFail(int exit, string sentence)
    {
        Error.ShouldBe(sentence + "\n");
        Out.ShouldBe("");
        Exit.ShouldBe(exit);
    }
}

/// <summary>The built program, as a process, on a database of its own.</summary>
internal sealed class Program(string database)
{
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "statusbot.dll");

    public string Database { get; } = database;

    /// <summary>Where it runs: relative paths start here.</summary>
    public string Folder { get; } = Path.GetDirectoryName(database)!;

    /// <summary>Runs one verb to its end.</summary>
    public async Task<Run> RunAsync(string[] args, string input = "")
    {
        using var process = Start(args);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await FeedAsync(process, input);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new(process.ExitCode, await output, WithoutFirstStart(await error));
        }
        finally
        {
            process.Kill();      // a verb that hangs does not outlive its test
        }
    }

    /// <summary>A first start says what it does: that is no fault.</summary>
    private string WithoutFirstStart(string error) =>
        string.Concat(error.Split('\n').Where(line => !line.StartsWith($"{Database} is new, ", StringComparison.Ordinal))
            .Select((line, i) => (i > 0 ? "\n" : "") + line));

    public Task<Run> RunAsync(params string[] args) => RunAsync(args, "");

    /// <summary>Starts a verb and leaves it running.</summary>
    public Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. args])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Folder,
        };
        start.Environment["STATUSBOT_DB"] = Database;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        return Process.Start(start)!;
    }

    /// <summary>Starts the bot and waits until it answers.</summary>
    public async Task<RunningBot> StartBotAsync(params string[] args)
    {
        var process = Start(["run", .. args]);
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        if (line is null)
            throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        return new(process, new Uri(line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal))));
    }

    // A program that refuses its call ends without reading.
    private static async Task FeedAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException) { }
    }
}

/// <summary>A bot that runs as a process. Ends with the test, however the test ends.</summary>
internal sealed class RunningBot(Process process, Uri address) : IAsyncDisposable, IDisposable
{
    // Read all the time: a bot whose log nobody takes would stop at a full pipe.
    private readonly Task<string> log = process.StandardError.ReadToEndAsync();

    public Uri Address => address;
    public int Id => process.Id;

    /// <summary>As <c>kill -9</c> does: the process has no say.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>As <c>kill</c> does: the process ends by itself.</summary>
    /// <returns>Its exit code and what it wrote to standard error.</returns>
    public async Task<(int Exit, string Error)> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await log);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
