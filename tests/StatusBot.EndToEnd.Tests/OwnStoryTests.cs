using Microsoft.Data.Sqlite;
using StatusBot.Testing;

namespace StatusBot.EndToEnd.Tests;

/// <summary>A store that was filled from a folder of somebody's own stays with it, also where nobody names the folder again.</summary>
public sealed class OwnStoryTests : IDisposable
{
    private readonly Place place = new();

    public OwnStoryTests() => place.Write("own/story/story.yaml", Facts.StoryFiles.Write(Some.Story(Some.Fact())));

    [Fact]
    public async Task ALaterCallUsesTheFolderThatTheStoreWasFilledFrom()
    {
        var program = place.Empty();
        var filled = (await program.RunAsync("facts", "list", "--data", "own")).ShouldBeDone().Out;
        await ShouldListAsync(program, filled, $"This store was filled from the data folder {place["own"]}, which is used: it has no " +
            "folder 'language', so the words that ship are used.");
        (await program.RunAsync("config", "check")).Out.ShouldContain($"Data\t{place["own"]}\t");

        await SqlAsync("update shipped set folder = null");
        await ShouldListAsync(program, filled, "This store holds none of the articles that ship, so it was filled from a folder of your " +
            "own: it is used as it is, with the words that ship. Name the folder with --data once, and it is remembered.");

        (await program.RunAsync("facts", "list", "--data", "own/")).ShouldBeDone().Out.ShouldBe(filled);
        Directory.Delete(place["own"], recursive: true);
        await ShouldListAsync(program, filled, $"This store was filled from the data folder {place["own"]}, which is not there: the " +
            "store is used as it is, with the words that ship. Where the folder is elsewhere now, name it with --data.");
    }

    [Fact]
    public async Task AFolderThatIsNamedForAStoreOfAnotherIsBroughtInBesideIt()
    {
        var program = await place.FilledAsync();
        var run = await program.RunAsync("facts", "list", "--data", "own");
        run.Lines.Length.ShouldBeGreaterThan(80);
        run.Error.ShouldStartWith($"The data folder {place["own"]} was brought in beside the story that ships, which this store was " +
            "filled from: added 1 article, ");
    }

    [Fact]
    public async Task ARestoredStoreSaysWhatItHoldsAndWhereThatIsFrom()
    {
        (await place.Empty().RunAsync("facts", "list", "--data", "own")).ShouldBeDone();
        (await place.Empty().RunAsync("backup", "copy.db")).Exit.ShouldBe(0);
        using var other = new Place();
        (await other.Empty().RunAsync("restore", place["copy.db"])).ShouldBeDone().Out.ShouldBe(
            $"Restored {other.Database}: 1 fact of 1 article, filled from the data folder {place["own"]}.\n");
    }

    [Fact]
    public async Task AStoryOfOnesOwnBeginsWithAnArticleAndAnswersWithItsFirstFact()
    {
        place.Write("tower.txt", "The Bell Tower Authority will close its tower in May 2027, said Ada Lumm, who leads it.\n");
        (await DoneAsync("new", "mine")).ShouldStartWith($"{place["mine"]} is an empty story with ");
        (await DoneAsync("articles", "add", "tower.txt", "--id", "tower", "--published", "2026-05-11", "--yes"))
            .ShouldContain("Kept as 'tower'.");
        (await DoneAsync("entity", "accept", "tower")).ShouldContain("Bell Tower Authority");
        (await DoneAsync("articles", "drafts", "tower")).ShouldContain("; when 2027-05; ");
        await DoneAsync(
            "draft", "use", "tower/1", "--statement", "The Bell Tower Authority will shut its tower in May 2027", "--as", "ann");
        await DoneAsync("fact", "accept", "the-bell-tower-authority-will-shut-its-tower-in", "--as", "ben");
        (await DoneAsync("ask", "When will the tower be shut?")).ShouldContain("May 2027");
        (await place.Empty().RunAsync("new", "mine")).ShouldFail(
            1, $"{place["mine"]} holds a story already: name a folder without one, or start it with --data.");
        File.Exists(place.Database).ShouldBeFalse("what STATUSBOT_DB names is another team's store");
    }

    [Fact]
    public async Task AStoryWhoseStoreCannotBeOpenedIsNotBegun()
    {
        place.Write("broken.db", new string('x', 5000));
        (await place.Empty().RunAsync("new", "mine", "--db", "broken.db")).Exit.ShouldBe(1);
        Directory.Exists(place["mine/story"]).ShouldBeFalse();
    }

    /// <summary>What a verb says on the story of one's own, with its store beside it.</summary>
    private async Task<string> DoneAsync(params string[] args)
    {
        var run = await place.Empty().RunAsync(args[0] == "new" ? args : [.. args, "--data", "mine"]);
        run.Exit.ShouldBe(0, run.Error);
        return run.Out;
    }

    public void Dispose() => place.Dispose();

    private static async Task ShouldListAsync(Program program, string facts, string line)
    {
        var run = await program.RunAsync("facts", "list");
        (run.Exit, run.Out, run.Error).ShouldBe((0, facts, line + "\n"));
    }

    private async Task SqlAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={place.Database};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
