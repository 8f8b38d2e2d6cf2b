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

    /// <summary>Fills it with a story as its baseline.</summary>
    public async Task<TemporaryStore> FillAsync(Story story)
    {
        await using var store = await FactStore.OpenAsync(Database.At(Path), SystemClock.Instance);
        await store.ImportAsync(story, new Author("benchmarks", "start"));
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
