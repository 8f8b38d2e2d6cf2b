using Dapper;
using Microsoft.Data.Sqlite;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class BackupTests : IDisposable
{
    private static readonly Migrations Known = FactStore.Migrations;
    private readonly StoryFolder folder = new();

    private string Backup => folder["backup.db"];

    [Fact]
    public async Task ABackupHoldsWhatTheOpenStoreHoldsAndNothingLiesBesideIt()
    {
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await store.Database.BackupAsync(Backup);
        await store.ImportAsync(Some.Story(Some.Fact("later")), Some.Program);
        Directory.GetFiles(Path.GetDirectoryName(Backup)!, "backup*").ShouldBe([Backup]);
        await using var copy = await FactStore.OpenAsync(Database.At(Backup), folder.Clock, readOnly: true);
        (await copy.ReadAsync()).Story.Facts.ShouldBe([Some.Fact()]);
    }

    [Fact]
    public async Task ABackupTakesThePlaceOfNothing()
    {
        await using var store = await folder.OpenWithAsync();
        await File.WriteAllTextAsync(Backup, "my notes", TestContext.Current.CancellationToken);
        (await ProblemOf(() => store.Database.BackupAsync(Backup)))
            .ShouldBe($"There is a file '{Backup}' already: a backup takes the place of none.");
        (await File.ReadAllTextAsync(Backup, TestContext.Current.CancellationToken)).ShouldBe("my notes");
        (await ProblemOf(() => store.Database.BackupAsync("/proc/backup.db")))
            .ShouldStartWith("The file '/proc/backup.db' cannot be made: ");
    }

    [Fact]
    public async Task WhatIsRestoredIsReadAndTheStoreAsItWasIsKept()
    {
        await using (var store = await folder.OpenWithAsync(Some.Fact()))
        {
            await store.Database.BackupAsync(Backup);
            await store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator);
        }
        var kept = await RestoreAsync(Backup);
        kept.ShouldNotBeNull().ShouldBe(folder.Database.Path + ".before-20260512T120000Z");
        await using (var restored = await folder.OpenAsync()) (await restored.ReadAsync()).Story.Facts.ShouldBe([Some.Fact()]);
        await using var before = await FactStore.OpenAsync(Database.At(kept), folder.Clock);
        (await before.ReadAsync()).Story.Facts.ShouldBeEmpty();
    }

    [Fact]
    public async Task ADamagedStoreGivesPlaceToItsBackup()
    {
        await using (var store = await folder.OpenWithAsync(Some.Fact())) await store.Database.BackupAsync(Backup);
        foreach (var ending in new[] { "", "-wal" })
            await File.WriteAllTextAsync(folder.Database.Path + ending, "damaged", TestContext.Current.CancellationToken);
        var kept = await RestoreAsync(Backup);
        File.ReadAllText(kept + "-wal").ShouldBe("damaged", "beside another store it would be taken for that one's");
        await using var restored = await folder.OpenAsync();
        (await restored.ReadAsync()).Story.Facts.ShouldBe([Some.Fact()]);
    }

    [Fact]
    public async Task WhatIsNoBackupIsRefusedAndTheStoreStaysAsItIs()
    {
        await using (var store = await folder.OpenWithAsync(Some.Fact()))
        {
            await store.Database.BackupAsync(Backup);
            (await ProblemOf(() => RestoreAsync(Backup))).ShouldContain("is written by process");
        }
        var before = await File.ReadAllBytesAsync(folder.Database.Path, TestContext.Current.CancellationToken);
        (await ProblemOf(() => RestoreAsync(folder["none.db"]))).ShouldBe($"There is no file '{folder["none.db"]}'.");
        (await ProblemOf(() => RestoreAsync(folder.Database.Path)))
            .ShouldBe($"The file '{folder.Database.Path}' is the store itself: name a backup.");
        (await ProblemOf(() => RestoreAsync(Made("empty.db", "")))).ShouldBe($"{folder["empty.db"]} holds no store of StatusBot.");
        (await ProblemOf(() => RestoreAsync(Made("foreign.db", "create table song (id integer)"))))
            .ShouldBe($"{folder["foreign.db"]} is a database of another program.");
        await File.WriteAllTextAsync(folder["text.db"], new string('x', 5000), TestContext.Current.CancellationToken);
        (await ProblemOf(() => RestoreAsync(folder["text.db"]))).ShouldBe($"{folder["text.db"]} is not a SQLite database, or is damaged.");
        Execute(Backup, "insert into migration values ('facts', 99, 'from_the_future', '2030-01-01T00:00:00Z')");
        (await ProblemOf(() => RestoreAsync(Backup)))
            .ShouldBe($"The database {Backup} is of a newer StatusBot (facts 99, and this one knows 5): update the program.");
        (await File.ReadAllBytesAsync(folder.Database.Path, TestContext.Current.CancellationToken)).ShouldBe(before);
        File.Exists(folder.Database.Path + ".restoring").ShouldBeFalse();
    }

    [Fact]
    public async Task TheFileAloneHoldsAllAfterACheckpointAndAfterACleanStop()
    {
        await using (var store = await folder.OpenWithAsync(Some.Fact()))
        {
            await store.Database.CheckpointAsync();
            (await FactsInCopyAsync()).ShouldBe([Some.Fact()]);
            await store.ChangeAsync(new Change.Retract("acme-opens"), Some.Moderator);
        }
        (await FactsInCopyAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task NobodyButItsOwnerReadsTheStoreAndItsBackups()
    {
        if (OperatingSystem.IsWindows()) return;      // it has no such permissions
        await using (await folder.OpenWithAsync()) { }
        File.SetUnixFileMode(folder.Database.Path, (UnixFileMode)0b110_100_100);      // as a version before has left it
        await using var store = await folder.OpenWithAsync(Some.Fact());
        await store.Database.BackupAsync(Backup);
        foreach (var path in new[] { folder.Database.Path, folder.Database.Path + "-wal", folder.Database.Path + "-shm", Backup })
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, path);
    }

    [Fact]
    public async Task AClosedStoreSaysSo()
    {
        var store = await folder.OpenWithAsync();
        await store.ProbeAsync();
        await store.DisposeAsync();
        await store.DisposeAsync();
        (await ProblemOf(store.ProbeAsync)).ShouldBe($"The database {folder.Database} is closed.");
        (await ProblemOf(() => store.ImportAsync(Some.Story(), Some.Program))).ShouldBe($"The database {folder.Database} is closed.");
    }

    [Fact]
    public async Task AStoreWithoutRoomForAReceiptFailsItsProbe()
    {
        await using var store = await folder.OpenWithAsync();
        await store.Database.WriteAsync(
            (connection, transaction) => connection.ExecuteAsync("pragma max_page_count = 1", transaction: transaction));
        (await ProblemOf(store.ProbeAsync))
            .ShouldBe($"The disk with the database {folder.Database} is full: nothing of the change was kept.");
    }

    [Fact]
    public async Task AStopWaitsForWhatIsUnderWay()
    {
        var store = await folder.OpenWithAsync();
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var writing = store.Database.WriteAsync(async (_, _) => { begun.SetResult(); await goOn.Task; });
        await begun.Task;
        var closing = store.DisposeAsync();
        closing.IsCompleted.ShouldBeFalse();
        goOn.SetResult();
        await writing;
        await closing;
    }

    public void Dispose() => folder.Dispose();

    private Task<string?> RestoreAsync(string file) => Restoring.RunAsync(folder.Database, file, folder.Clock, Known);

    private string Made(string name, string sql)
    {
        Execute(folder[name], sql);
        return folder[name];
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        if (sql.Length > 0) connection.Execute(sql);
    }

    /// <summary>As somebody reads who has copied the file and nothing beside it.</summary>
    private async Task<IReadOnlyList<Fact>> FactsInCopyAsync()
    {
        File.Copy(folder.Database.Path, folder["copied.db"], overwrite: true);
        await using var copy = await FactStore.OpenAsync(Database.At(folder["copied.db"]), folder.Clock, readOnly: true);
        return (await copy.ReadAsync()).Story.Facts;
    }

    private static async Task<string> ProblemOf(Func<Task> use) => (await Should.ThrowAsync<StoreException>(use)).Message;
}
