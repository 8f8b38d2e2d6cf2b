using System.Globalization;
using NodaTime;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Learning;

namespace StatusBot.Benchmarks;

/// <summary>How long a change takes until it is on the disk and answered with, one after the other.</summary>
internal static class WritesTable
{
    private const int WarmUps = 10, Writes = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="facts">How many facts to generate.</param>
    public static async Task<int> PrintAsync(int facts)
    {
        var story = GeneratedStory.Of(Shipped.Story(), facts);
        using var store = await new TemporaryStore().FillAsync(story, changed: 0);
        await using var bot = await Bot.OpenAsync(
            new(Database.At(store.Path), new(Shipped.Folder), QuestionDays: 30, Models.Shipped), SystemClock.Instance, DateTimeZone.Utc,
            _ => { });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Machine.Describe()}; {bot.Knowledge.Current.Story.Facts.Count} facts"));
        Console.WriteLine();
        Console.WriteLine("| change | p50 | p99 | processor time |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        Task MeasureAsync(string name, Func<int, Change> change) => PrintAsync(name, n => bot.ChangeAsync(change(n), Person.Program));
        await MeasureAsync("edit a fact", n => new Change.Edit(story.Facts[n] with { OccurredHow = $"as told {n} times" }));
        await MeasureAsync("edit with a new word", n => new Change.Edit(story.Facts[n] with { Statement = $"It is a word{Word(n)}" }));
        await MeasureAsync("propose a fact", n => new Change.Propose(story.Facts[n] with { Id = $"new-{n}" }));
        await MeasureAsync("accept it", n => new Change.Accept($"new-{n}"));
        await MeasureAsync("supersede it", n => new Change.Supersede($"new-{n}", story.Facts[n] with { Id = $"newer-{n}" }));
        await MeasureAsync("undo that", n => new Change.Undo(bot.Knowledge.Current.Snapshot.Versions[$"newer-{n}"].Position));
        await MeasureAsync("add an entity", n =>
            new Change.Define(story.Entities[0] with { Id = $"new-{n}", Name = $"New {n}", Aliases = [] }));
        await MeasureAsync("import a file of one fact", n =>
            new Change.Import(Story.Empty with { Facts = [story.Facts[n] with { Id = $"file-{n}" }] }));
        return 0;
    }

    private static async Task PrintAsync(string name, Func<int, Task<ChangeOutcome>> change)
    {
        async Task DoneAsync(int n)
        {
            if (await change(n) is not ChangeOutcome.Done { Entries.Count: > 0 })
                throw new InvalidOperationException($"To {name} did not work.");
        }
        await Measured.OfAsync(WarmUps, DoneAsync, Patience);
        var before = Environment.CpuUsage.TotalTime;
        var times = await Measured.OfAsync(Writes, n => DoneAsync(WarmUps + n), Patience);
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / Writes;
        Console.WriteLine($"| {name} | {Measured.Show(times.At(0.5))} | {Measured.Show(times.At(0.99))} | {Measured.Show(processor)} |");
    }

    private static string Word(int number) =>
        string.Concat(number.ToString("D3", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
