using StatusBot.Facts;

namespace StatusBot.Testing;

/// <summary>A temporary folder with a story's data file and a store of its own.</summary>
public sealed class StoryFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public StoryFolder(Story? story = null)
    {
        if (story is not null) Write(story);
    }

    public FakeClock Clock { get; } = new();

    /// <summary>The folder of the data files.</summary>
    public string Data => folder["story"];

    public Database Database => Database.At(folder["store.db"]);

    public string this[string name] => folder[name];

    public void Write(Story story, string name = "story.yaml") => folder.Write(Path.Combine("story", name), StoryFiles.Write(story));

    public Task<FactStore> OpenAsync(bool readOnly = false) => FactStore.OpenAsync(Database, Clock, readOnly);

    /// <summary>A store that is filled with these facts and all that they name.</summary>
    public async Task<FactStore> OpenWithAsync(params Fact[] facts)
    {
        var store = await OpenAsync();
        await store.ImportAsync(Some.Story(facts), Some.Program);
        return store;
    }

    public void Dispose() => folder.Dispose();
}
