using System.Security.Cryptography;
using System.Text;
using Dapper;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The story of the data folder: the first start fills an empty store with it, a later one brings in what is new.</summary>
internal sealed class ShippedData
{
    private static readonly Author Program = new("StatusBot", "start");
    private readonly string folder;
    private readonly Lazy<Story> story;

    private ShippedData(string folder) => (this.folder, story) = (folder, new(() => StoryFiles.Read(folder)));

    public static ShippedData At(string folder) => new(folder);

    /// <exception cref="StoryFormatException">Something in the folder is wrong.</exception>
    public Story Story => story.Value;

    /// <inheritdoc cref="Story"/>
    public void Check() => _ = Story;

    /// <summary>Imports the folder where it is not the one that was imported last; tells what it left as the store has it.</summary>
    public async Task BringInAsync(KnowledgeBase knowledge, OpenDatabase database, IClock clock, Action<string> tell)
    {
        var hash = Hash();
        if (await IsKnownAsync(database, hash)) return;
        var outcome = await knowledge.ChangeAsync(new Change.Import(story.Value), Program, "the data folder");
        if (outcome is not ChangeOutcome.Done { Import: { } result })
            throw new InvalidOperationException($"An import ended with {outcome}.");
        if (!result.Baseline && result.Added.Count + result.Updated.Count > 0)
            tell($"The data folder has changed, and was brought in: {Counts.Of(result)}.");
        foreach (var difference in result.Differing) tell(difference.Why);
        // Not in the import's transaction: without this row the next start imports once more, which changes nothing.
        await database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
            "delete from shipped; insert into shipped (sha256, at) values (@hash, @at)",
            new { hash, at = clock.GetCurrentInstant().ToUnixTimeMilliseconds() }, transaction));
    }

    private static Task<bool> IsKnownAsync(OpenDatabase database, string hash) => database.ReadAsync(reader =>
        reader.ExecuteScalarAsync<bool>("select exists (select 1 from shipped where sha256 = @hash)", new { hash }));

    /// <summary>Of the files' names and bytes: cheaper than reading them as a story.</summary>
    private string Hash()
    {
        if (!Directory.Exists(folder)) Check();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
