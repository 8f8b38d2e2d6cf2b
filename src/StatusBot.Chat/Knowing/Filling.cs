using Dapper;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What the store keeps of the story that was imported last from a data folder.</summary>
/// <param name="Sha256">Of the files' names and bytes.</param>
/// <param name="Folder">Null where a version before this one imported it.</param>
internal sealed record Filling(string Sha256, DataFolder? Folder)
{
    /// <returns>Null where no data folder was imported yet.</returns>
    public static Task<Filling?> ReadAsync(OpenDatabase database) => database.ReadAsync(async reader =>
        (await reader.QueryAsync<(string Sha256, string? Folder)>("select sha256, folder from shipped"))
            .Select(row => new Filling(row.Sha256, FolderOf(row.Folder))).FirstOrDefault());

    public Task KeepAsync(OpenDatabase database, IClock clock) => database.WriteAsync((connection, transaction) => connection.ExecuteAsync(
        "delete from shipped; insert into shipped (sha256, at, folder) values (@Sha256, @at, @folder)",
        new { Sha256, at = clock.GetCurrentInstant().ToUnixTimeMilliseconds(), folder = Kept(Folder) }, transaction));

    private static string? Kept(DataFolder? folder) => folder == DataFolder.Shipped ? "" : folder?.Path;
    private static DataFolder? FolderOf(string? kept) => kept switch { null => null, "" => DataFolder.Shipped, _ => new(kept) };
}
