using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime.Testing;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class BrokenDatabaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeClock clock = Some.Clock();

    private string Path => folder["store.db"];

    /// <summary>What lies in the folder besides the database.</summary>
    private string[] Beside() =>
        [.. Directory.GetFiles(folder.Path).Select(path => System.IO.Path.GetFileName(path)).Where(name => name != "store.db").Order()];

    [Fact]
    public async Task ASecondWriterIsToldWhoHoldsTheDatabase()
    {
        await using var first = await OpenAsync();
        (await ProblemOf(() => OpenAsync())).ShouldBe(
            $"The database {Path} is written by process {Environment.ProcessId}, and only one process may write it.");
    }

    [Fact]
    public async Task TheNextWriterMayOpenWhenTheFirstIsDone()
    {
        await (await OpenAsync()).DisposeAsync();
        await using var second = await OpenAsync();
    }

    [Fact]
    public async Task AReaderOpensBesideTheWriter()
    {
        await using var writer = await OpenAsync();
        await using var reader = await OpenAsync(readOnly: true);
        await writer.ImportAsync(Some.Story(Some.Fact()), Some.Program);
        (await reader.ReadAsync()).Story.Facts.ShouldBe([Some.Fact()]);
        (await ProblemOf(() => reader.ImportAsync(Some.Story(), Some.Program)))
            .ShouldBe($"The database {Path} was opened for reading alone.");
    }

    [Fact]
    public async Task WhatWasCommittedBeforeACrashIsReadWithoutAWriter()
    {
        await using (var store = await OpenAsync())
        {
            await store.ImportAsync(Some.Story(Some.Fact()), Some.Program);
            foreach (var ending in new[] { "", "-wal" }) File.Copy(Path + ending, folder["crashed.db" + ending]);
        }

        await using var reader = await FactStore.OpenAsync(Database.At(folder["crashed.db"]), clock, readOnly: true);
        (await reader.ReadAsync()).Story.Facts.ShouldBe([Some.Fact()]);
    }

    [Fact]
    public async Task ADatabaseOfAnotherProgramIsRefusedAndLeftAsItIs()
    {
        await ExecuteAsync("create table song (id integer)");
        var before = await File.ReadAllBytesAsync(Path, TestContext.Current.CancellationToken);

        (await ProblemOf(() => OpenAsync())).ShouldBe($"{Path} is a database of another program.");
        (await ProblemOf(() => OpenAsync(readOnly: true))).ShouldBe($"{Path} is a database of another program.");

        (await File.ReadAllBytesAsync(Path, TestContext.Current.CancellationToken)).ShouldBe(before);
        Beside().ShouldBeEmpty();
    }

    [Fact]
    public async Task ADatabaseOfANewerProgramIsRefused()
    {
        await (await OpenAsync()).DisposeAsync();
        await ExecuteAsync("insert into migration values ('facts', 99, 'from_the_future', '2030-01-01T00:00:00Z')");
        File.Delete(Path + ".lock");
        var sentence = $"The database {Path} is of a newer StatusBot (facts 99, and this one knows 5): update the program.";
        (await ProblemOf(() => OpenAsync())).ShouldBe(sentence);
        (await ProblemOf(() => OpenAsync(readOnly: true))).ShouldBe(sentence);
        Beside().ShouldNotContain("store.db.lock");
    }

    [Fact]
    public async Task TheLockIsTheOwnersAloneAndStaysBesideADatabaseOfOurs()
    {
        Needs.That(!OperatingSystem.IsWindows(), "Windows has no file modes.");
        folder.Write("store.db.pid", "1");
        await using (await OpenAsync())
            foreach (var ending in (string[])[".lock", ".pid"])
                if (!OperatingSystem.IsWindows())
                    File.GetUnixFileMode(Path + ending).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, ending);
        Beside().ShouldBe(["store.db.lock"]);
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseIsRefused()
    {
        folder.Write("store.db", new string('x', 5000));
        (await ProblemOf(() => OpenAsync())).ShouldBe($"{Path} is not a SQLite database, or is damaged.");
        Beside().ShouldBeEmpty();
    }

    [Fact]
    public async Task ADamagedDatabaseIsToldAsSuch()
    {
        await using (var store = await OpenAsync())
            await store.ImportAsync(Some.Story([.. Enumerable.Range(1, 200).Select(number => Some.Fact($"fact-{number}"))]), Some.Program);
        await using (var file = File.OpenWrite(Path))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[file.Length - 4096], TestContext.Current.CancellationToken);
        }

        (await ProblemOf(async () => { await using var store = await OpenAsync(); await store.ReadAsync(); }))
            .ShouldBe($"The database {Path} is damaged: restore it from a copy.");
    }

    [Fact]
    public async Task ADamagedEntryIsToldByItsPosition()
    {
        await (await OpenAsync()).DisposeAsync();
        await ExecuteAsync("insert into ledger values (1, 1, 0, 'Ann', null, 'here', 'baseline', 'fact', 'x', 1, 'accepted', " +
            "'{\"id\":\"x\"}', null, null, null)");
        await using var store = await OpenAsync();
        (await ProblemOf(() => store.ReadAsync())).ShouldBe("The database is damaged: the ledger's entry 1 cannot be read.");
    }

    [Fact]
    public async Task ADatabaseThatAnotherProgramLocksIsTold()
    {
        await (await OpenAsync()).DisposeAsync();
        await using var other = new SqliteConnection($"Data Source={Path};Pooling=false");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var transaction = other.BeginTransaction();

        await using var store = await FactStore.OpenAsync(Database.Parse($"Data Source={Path};Default Timeout=1"), clock);
        (await ProblemOf(() => store.ImportAsync(Some.Story(), Some.Program)))
            .ShouldBe($"The database {Path} is locked by another program.");
    }

    [Fact]
    public async Task ADatabaseThatMayOnlyBeReadIsNotWritten()
    {
        await (await OpenAsync()).DisposeAsync();
        await using var store = await FactStore.OpenAsync(Database.Parse($"Data Source={Path};Mode=ReadOnly"), clock);
        (await ProblemOf(() => store.ImportAsync(Some.Story(), Some.Program))).ShouldBe($"The database {Path} can only be read.");
    }

    [Fact]
    public async Task AFullDiskKeepsNothingOfAChangeAndTheStoreGoesOn()
    {
        await using var store = await OpenAsync();
        var full = await store.Database.WriteAsync((connection, transaction) =>
            connection.ExecuteScalarAsync<long>("pragma max_page_count = 1", transaction: transaction));
        var story = Some.Story([.. Enumerable.Range(1, 500).Select(number => Some.Fact($"fact-{number}"))]);

        (await ProblemOf(() => store.ImportAsync(story, Some.Program)))
            .ShouldBe($"The disk with the database {Path} is full: nothing of the change was kept.");
        (await store.PositionAsync()).ShouldBe(0);

        await store.Database.WriteAsync((connection, transaction) =>
            connection.ExecuteScalarAsync<long>($"pragma max_page_count = {full + 100_000}", transaction: transaction));
        (await store.ImportAsync(story, Some.Program)).Baseline.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/proc/store.db")]
    [InlineData("/dev/null/store.db")]
    public async Task AFolderThatCannotBeWrittenIsTold(string path) =>
        (await ProblemOf(() => FactStore.OpenAsync(Database.At(path), clock)))
            .ShouldBe($"The database {path} cannot be written: its folder is missing or may not be used.");

    [Fact]
    public async Task AFolderInThePlaceOfTheFileIsTold()
    {
        Directory.CreateDirectory(Path);
        (await ProblemOf(() => OpenAsync())).ShouldBe($"The database {Path} cannot be opened: its folder is missing or may not be used.");
    }

    [Fact]
    public async Task ToReadWhatIsNotThereMakesNothing()
    {
        (await ProblemOf(() => OpenAsync(readOnly: true))).ShouldBe($"There is no database at {Path}.");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private Task<FactStore> OpenAsync(bool readOnly = false) => FactStore.OpenAsync(Database.At(Path), clock, readOnly);

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path};Pooling=false");
        await connection.ExecuteAsync(sql);
    }

    private static async Task<string> ProblemOf(Func<Task> use) => (await Should.ThrowAsync<StoreException>(use)).Message;
}
