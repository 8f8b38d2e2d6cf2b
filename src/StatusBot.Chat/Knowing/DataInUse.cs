using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Which data folder a start uses: the one that it is given or, without one, the one that the store was filled from.</summary>
/// <param name="Story">Null where nothing is brought in: the folder is not there any more, or nobody knows which one it was.</param>
internal sealed record DataInUse(DataFolder Folder, ShippedData? Story)
{
    /// <param name="named">The folder that a person named; null where none was.</param>
    /// <param name="tell">Gets one line where it is neither that one nor the one that ships.</param>
    public static async Task<DataInUse> FindAsync(DataFolder? named, FactStore store, Action<string> tell)
    {
        if (named is not null) return Of(named);
        return await Filling.ReadAsync(store.Database) switch
        {
            null => Of(DataFolder.Shipped),
            { Folder: null } => await OlderAsync(store, tell),
            { Folder: { } folder } when folder == DataFolder.Shipped => Of(folder),
            { Folder: { } folder } => Own(folder, tell),
        };
    }

    private static DataInUse Of(DataFolder folder) => new(folder, ShippedData.At(folder));

    private static DataInUse Own(DataFolder folder, Action<string> tell)
    {
        if (Directory.Exists(folder.Story))
        {
            tell($"This store was filled from the data folder {folder.Path}, which is used: {(folder.HasLanguage
                ? "asked in the words of its folder 'language'." : "it has no folder 'language', so the words that ship are used.")}");
            return Of(folder);
        }
        tell($"This store was filled from the data folder {folder.Path}, which is not there: the store is used as it is, with the words " +
            "that ship. Where the folder is elsewhere now, name it with --data.");
        return new(folder, null);
    }

    /// <summary>A version before this one filled it: what cites none of the articles that ship is a story of somebody's own.</summary>
    private static async Task<DataInUse> OlderAsync(FactStore store, Action<string> tell)
    {
        var shipped = Of(DataFolder.Shipped);
        var ids = shipped.Story!.Story.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        if ((await store.ReadAsync()).Story.Articles.Any(article => ids.Contains(article.Id))) return shipped;
        tell("This store holds none of the articles that ship, so it was filled from a folder of your own: it is used as it is, with the " +
            "words that ship. Name the folder with --data once, and it is remembered.");
        return shipped with { Story = null };
    }
}
