using System.Globalization;

namespace StatusBot.Benchmarks;

/// <summary>Answers a second over HTTP, with server and load generator on the same cores.</summary>
internal static class HttpTable
{
    private const int Connections = 48, Rounds = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8), Round = TimeSpan.FromSeconds(10);

    /// <param name="rate">How many questions a second the open loop asks.</param>
    public static async Task<int> PrintAsync(int rate)
    {
        var shipped = Shipped.Story();
        await using var bot = await ServedBot.StartAsync(new());
        var questions = GeneratedQuestions.Of(shipped, shipped, 3_000);
        var connections = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async n => (
            await AskConnection.OpenAsync(bot.EndPoint),
            new Asker(questions, string.Create(CultureInfo.InvariantCulture, $"c{n}"), n * questions.Count / Connections))));
        Row($"{Machine.Describe()}; POST /api/ask, {Connections} connections, {shipped.Facts.Count} facts");
        Row("");
        Row("| run | answers a second | p50 | p99 | max | errors | server | load generator | other programs | server's time an answer |");
        Row("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        await Load.ClosedAsync(connections, WarmUp);
        for (var n = 1; n <= Rounds; n++) await PrintAsync($"closed loop {n}", bot, () => Load.ClosedAsync(connections, Round));
        for (var n = 1; n <= Rounds; n++)
            await PrintAsync($"{rate} questions a second {n}", bot, () => Load.OpenAsync(connections, rate, Round));
        foreach (var (connection, _) in connections) connection.Dispose();
        return 0;
    }

    private static async Task PrintAsync(string what, ServedBot bot, Func<Task<Served>> run)
    {
        var (served, cores) = await Cores.OfAsync(bot, run);
        string Share(TimeSpan? worked) =>
            worked is { } time ? string.Create(CultureInfo.InvariantCulture, $"{time / served.Took:0.00} cores") : "";
        Row(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {served.Sorted.Length / served.Took.TotalSeconds:0} | {Measured.Show(served.At(0.5))} "
            + $"| {Measured.Show(served.At(0.99))} | {Measured.Show(served.Sorted[^1])} | {served.Errors} "
            + $"| {Share(cores.Server)} | {Share(cores.Client)} | {Share(cores.Others)} "
            + $"| {Measured.Show(cores.Server.TotalMicroseconds / served.Sorted.Length)} |"));
    }

    private static void Row(string text) => Console.Out.WriteLine(text);
}
