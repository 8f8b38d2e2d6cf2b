using System.Globalization;
using BenchmarkDotNet.Running;
using StatusBot.Benchmarks;

// --quick               one table in under a minute
// --facts N             the same table with the shipped facts and N generated ones only
// --slowest N           with either: the N slowest questions of each size
// --http                answers a second over HTTP, in about a minute
// --rate N              with it: how many questions a second the open loop asks
// --answers             every answer of the table's questions as a row, for comparison with another version's
// --pages               the time of each kind of page with 10,000 generated facts, or with those of --facts
// --writes              how long a change takes with 9,350 facts, or with the generated ones of --facts
// --rankers STORIES [MODELS]   the ranking models measured on the training stories and, with a folder, trained into it
// anything else         BenchmarkDotNet's own options, such as --filter '*'
if (args is ["--rankers", var training]) return RankerTrainer.Run(training, output: null);
if (args is ["--rankers", var stories, var models]) return RankerTrainer.Run(stories, models);
if (!args.Any(arg => arg is "--quick" or "--facts" or "--http" or "--pages" or "--answers" or "--writes")) return RunSuites();
if (!Number("--facts", out var facts) || !Number("--slowest", out var slowest) || !Number("--rate", out var rate))
{
    await Console.Error.WriteLineAsync("--facts, --slowest and --rate take a whole number.");
    return 2;
}
if (args.Contains("--http")) return await HttpTable.PrintAsync(rate ?? 3_000);
if (args.Contains("--pages")) return await PagesTable.PrintAsync(facts ?? 10_000);
if (args.Contains("--writes")) return await WritesTable.PrintAsync(facts ?? 9_163);
int[] sizes = facts is { } size ? [size] : [10_000, 100_000];
if (!args.Contains("--answers")) return await QuickTable.PrintAsync(sizes, slowest ?? 0);
await AllAnswers.WriteAsync(Console.Out, [0, .. sizes]);
return 0;

int RunSuites()
{
    BenchmarkSwitcher.FromAssembly(typeof(Shipped).Assembly).Run(args);
    return 0;
}

bool Number(string option, out int? number)
{
    var at = Array.IndexOf(args, option);
    number = at >= 0 && at + 1 < args.Length
        && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
    return at < 0 || number is not null;
}
