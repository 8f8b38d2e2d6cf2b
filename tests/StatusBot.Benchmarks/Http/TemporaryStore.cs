using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Benchmarks;

/// <summary>A folder for a store that ends with it.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statusbot-benchmarks-");

    public string Folder => folder.FullName;
    public string Path => System.IO.Path.Combine(Folder, "store.db");
    public string Connection => $"Data Source={Path}";

    /// <summary>Fills it with a story as its baseline, then changes some of its facts.</summary>
    /// <param name="changed">How many of the last facts to change.</param>
    public async Task<TemporaryStore> FillAsync(Story story, int changed)
    {
        var author = new Author("benchmarks", "start");
        await using var store = await FactStore.OpenAsync(Database.At(Path), SystemClock.Instance);
        var before = story.Facts.TakeLast(changed).Select(fact => fact with { Statement = fact.Statement + " so far" });
        foreach (var import in new[] { story with { Facts = [.. story.Facts.SkipLast(changed), .. before] }, story })
            await store.ChangeAsync(new(new Change.Import(import), author), await store.ReadAsync(), _ => { });
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
