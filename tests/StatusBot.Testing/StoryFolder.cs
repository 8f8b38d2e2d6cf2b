using NodaTime.Testing;
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

    public FakeClock Clock { get; } = Some.Clock();

    /// <summary>The folder of the data files.</summary>
    public string Data => folder["story"];

    public Database Database => Database.At(folder["store.db"]);

    public string this[string name] => folder[name];

    public void Write(Story story, string name = "story.yaml") => folder.Write(Path.Combine("story", name), StoryFiles.Write(story));

    internal Task<FactStore> OpenAsync(bool readOnly = false) => FactStore.OpenAsync(Database, Clock, readOnly);

    /// <summary>A store that is filled with these facts and all that they name.</summary>
    internal async Task<FactStore> OpenWithAsync(params Fact[] facts)
    {
        var store = await OpenAsync();
        await store.ImportAsync(Some.Story(facts), Some.Program);
        return store;
    }

    public void Dispose() => folder.Dispose();
}

/// <summary>Writes to a store of which a test keeps no picture: what is known is read before each change.</summary>
internal static class Writing
{
    public static async Task<ChangeOutcome> ChangeAsync(
        this FactStore store, Change change, Author by, string? why = null, int? expectedVersion = null) =>
        await store.ChangeAsync(new ChangeRequest(change, by, why, expectedVersion), await store.ReadAsync(), _ => { });

    public static async Task<ImportResult> ImportAsync(this FactStore store, Story story, Author by) =>
        ((ChangeOutcome.Done)await store.ChangeAsync(new Change.Import(story), by)).Import!;

    public static async Task<string> ExportAsync(this FactStore store) => StoryFiles.Write((await store.ReadAsync()).Story);
}
