using System.Globalization;
using BenchmarkDotNet.Running;
using StatusBot.Benchmarks;

// --quick               one table in under a minute
// --facts N             the same table with the shipped facts and N generated ones only
// --slowest N           with either: the N slowest questions of each size
// --first-answer FILE   what the table starts as a process of its own: opens the store and answers one question
// anything else         BenchmarkDotNet's own options, such as --filter '*'
if (args is ["--first-answer", var store]) return await FirstAnswer.RunAsync(store);
if (!args.Contains("--quick") && !args.Contains("--facts")) return RunSuites();
if (!Number("--facts", out var facts) || !Number("--slowest", out var slowest))
{
    await Console.Error.WriteLineAsync("--facts and --slowest take a whole number.");
    return 2;
}
return await QuickTable.PrintAsync(facts is { } size ? [size] : [10_000, 100_000], slowest ?? 0);

int RunSuites()
{
    BenchmarkSwitcher.FromAssembly(typeof(Shipped).Assembly).Run(args);
    return 0;
}

bool Number(string option, out int? number)
{
    var at = Array.IndexOf(args, option);
    number = at >= 0 && at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
    return at < 0 || number is not null;
}
