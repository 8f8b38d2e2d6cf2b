using Microsoft.Data.Sqlite;
using StatusBot.Testing;

namespace StatusBot.EndToEnd.Tests;

/// <summary>Exit code 1: what was asked could not be done. One clear sentence, and nothing half-done.</summary>
public sealed class FailureTests(ShippedSite site) : IDisposable
{
    private readonly Place place = new();

    [Theory]
    [InlineData("There is no receipt 'nothing'.", "why", "nothing")]
    [InlineData("There is no fact 'nothing'.", "facts", "show", "nothing")]
    [InlineData("There is no fact 'nothing'.", "facts", "history", "nothing")]
    [InlineData("There is no file 'nothing.tsv'.", "model", "train", "--train", "nothing.tsv")]
    [InlineData("The settings file 'nothing.json' is not there.", "facts", "list", "--settings", "nothing.json")]
    public async Task WhatIsNotThereIsNamed(string sentence, params string[] args) =>
        (await (await site.ProgramAsync()).RunAsync(args)).ShouldFail(1, sentence);

    [Fact]
    public async Task AForeignDatabaseIsLeftAlone()
    {
        await SqlAsync("create table guests (name text)");
        var before = await File.ReadAllBytesAsync(place.Database, TestContext.Current.CancellationToken);
        (await place.Empty().RunAsync("ask", "Hello")).ShouldFail(1, $"{place.Database} is a database of another program.");
        (await File.ReadAllBytesAsync(place.Database, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseIsLeftAlone()
    {
        place.Write("bot.db", new string('x', 5000));
        (await place.Empty().RunAsync("ask", "Hello")).ShouldFail(1, $"{place.Database} is not a SQLite database, or is damaged.");
        (await File.ReadAllTextAsync(place.Database, TestContext.Current.CancellationToken)).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public async Task ADamagedDatabaseIsTold()
    {
        var program = await place.FilledAsync();
        await using (var file = File.OpenWrite(place.Database))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[file.Length - 4096], TestContext.Current.CancellationToken);
        }
        (await program.RunAsync("ask", "Hello")).ShouldFail(1, $"The database {place.Database} is damaged: restore it from a copy.");
    }

    [Fact]
    public async Task ADatabaseThatCanOnlyBeReadIsTold() =>
        (await (await place.FilledAsync()).RunAsync("ask", "Hello", "--db", $"Data Source={place.Database};Mode=ReadOnly"))
            .ShouldFail(1, $"The database {place.Database} can only be read.");

    [Fact]
    public async Task ADatabaseThatAnotherProgramLocksIsTold()
    {
        var program = await place.FilledAsync();
        await using var other = await OpenAsync();
        await ExecuteAsync(other, "begin exclusive");
        (await program.RunAsync("ask", "Hello", "--db", $"Data Source={place.Database};Default Timeout=1"))
            .ShouldFail(1, $"The database {place.Database} is locked by another program.");
    }

    [Fact]
    public async Task ResultsThatFindTheDiskFullAreTold()
    {
        Needs.That(File.Exists("/dev/full"), "This system has no /dev/full.");
        await place.FilledAsync();
        var verb = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "statusbot.dll")}' facts list --db '{place.Database}' > /dev/full " +
            $"2> '{place["error"]}'";
        using var shell = System.Diagnostics.Process.Start("sh", ["-c", verb]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        shell.ExitCode.ShouldBe(1);
        (await File.ReadAllTextAsync(place["error"], TestContext.Current.CancellationToken)).ShouldBe("No space left on device\n");
    }

    [Fact]
    public async Task AFaultyDataFolderIsToldByFileAndLineAndMakesNoDatabase()
    {
        place.Write("data/story/wrong.yaml", """
            facts:
              - id: first
                statement: Something happened
                topic: nothing
                entities: [nobody]
                occurred: 2026-13
                modality: reported
                citations: []
              - id: first
            """);
        var run = await place.Empty().RunAsync("ask", "Hello", "--data", place["data"]);
        run.Exit.ShouldBe(1);
        run.Out.ShouldBe("");
        run.Error.ShouldContain("wrong.yaml:5: the fact 'first' names the entity 'nobody', which no file defines.\n");
        run.Error.ShouldContain("wrong.yaml:6: '2026-13' is not a date: a month is 01 to 12.\n");
        run.Error.ShouldContain("wrong.yaml:9: ");
        File.Exists(place.Database).ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"Retention":{"QuestionDays":"soon"}}""",
        "The setting Retention__QuestionDays is 'soon': expected a number of days from 0 to 3650.")]
    [InlineData("""{"RateLimit":{"RequestsPerSecond":-1}}""",
        "The setting RateLimit__RequestsPerSecond is '-1': expected a number of requests from 0 to 100000.")]
    public async Task ASettingThatMakesNoSenseIsTold(string settings, string sentence) =>
        (await place.Empty().RunAsync("facts", "list", "--settings", place.Write("settings.json", settings))).ShouldFail(1, sentence);

    public void Dispose() => place.Dispose();

    private async Task SqlAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await ExecuteAsync(connection, sql);
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={place.Database};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
