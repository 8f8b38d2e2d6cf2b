using System.Security.Cryptography;
using System.Text;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The story of the data folder: the first start fills an empty store with it, a later one brings in what is new.</summary>
internal sealed class ShippedData
{
    private readonly DataFolder folder;
    private readonly ArticleTexts texts;
    private readonly Lazy<Story> story;

    private ShippedData(DataFolder folder)
    {
        (this.folder, texts) = (folder, new(folder.Texts, new Dictionary<string, ArticleText>(StringComparer.Ordinal)) { AreAll = false });
        story = new(() => StoryFiles.Read(folder.Story, texts: texts));
    }

    public static ShippedData At(DataFolder folder) => new(folder);

    /// <exception cref="StoryFormatException">Something in the folder is wrong.</exception>
    public Story Story => story.Value;

    /// <inheritdoc cref="Story"/>
    public void Check() => _ = Story;

    /// <summary>
    /// Imports the folder where it is not the one that was imported last; tells what it left as the store has it. The store remembers it.
    /// </summary>
    public async Task BringInAsync(KnowledgeBase knowledge, OpenDatabase database, IClock clock, Action<string> tell)
    {
        var (last, now) = (await Filling.ReadAsync(database), new Filling(Hash(), folder));
        if (last == now) return;
        if (last?.Sha256 != now.Sha256) await ImportAsync(knowledge, Lead(last), tell);
        // Not in the import's transaction: without this row the next start imports once more, which changes nothing.
        await now.KeepAsync(database, clock);
    }

    private async Task ImportAsync(KnowledgeBase knowledge, string lead, Action<string> tell)
    {
        var outcome = await knowledge.ChangeAsync(
            new Change.Import(story.Value, texts.Of(story.Value)), Person.Program.Author, "the data folder");
        if (outcome is not ChangeOutcome.Done { Import: { } result })
            throw new InvalidOperationException($"An import ended with {outcome}.");
        if (!result.Baseline && result.Added.Count + result.Updated.Count > 0) tell($"{lead}: {Counts.Of(result)}.");
        foreach (var difference in result.Differing) tell(difference.Why);
    }

    private string Lead(Filling? last) => last?.Folder is { } other && other != folder
        ? $"The data folder {folder.Path} was brought in beside {(other == DataFolder.Shipped ? "the story that ships" : other.Path)}, " +
            "which this store was filled from"
        : "The data folder has changed, and was brought in";

    private IEnumerable<string> TextFiles() =>
        Directory.Exists(folder.Texts) ? Directory.GetFiles(folder.Texts, "*.txt").Order(StringComparer.Ordinal) : [];

    /// <summary>Of the files' names and bytes: cheaper than reading them as a story.</summary>
    private string Hash()
    {
        if (!Directory.Exists(folder.Story)) Check();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder.Story, "*.yaml").Order(StringComparer.Ordinal).Concat(TextFiles()))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
