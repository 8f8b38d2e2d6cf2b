namespace StatusBot.EndToEnd.Tests;

/// <summary>A person sits at the terminal: they are asked where something is left to decide, and nowhere else.</summary>
public sealed class TypedTerminalTests : IDisposable
{
    private readonly Place place = new();

    [Theory]
    [InlineData("y", "Kept as 'quay'.", "")]
    [InlineData("n", "Keep it? (y/n)", "Nothing was kept: --yes keeps it.")]
    public async Task AnArticleIsKeptWhenThePersonAgrees(string typed, string shown, string told)
    {
        await place.FilledAsync();
        var file = place.Write("quay.txt", "The lamps on the outer quay are switched off at eleven now, which saves four thousand a year.");
        var (exit, output, error) = await RunAsync(typed, "articles", "add", file, "--id", "quay");
        exit.ShouldBe(0);
        output.ShouldContain(shown);
        error.TrimEnd().ShouldBe(told);
    }

    [Fact]
    public async Task NobodyIsAskedWhetherToTakeBackWhatTheyDid()
    {
        await place.FilledAsync();
        var (exit, output, error) = await RunAsync("y", "fact", "verify", "anthropic-no-mythos-access");
        exit.ShouldBe(0);
        output.ShouldNotContain("(y/n)");
        error.ShouldStartWith("To take it back: fact undo ");
    }

    public void Dispose() => place.Dispose();

    private async Task<(int Exit, string Out, string Error)> RunAsync(string typed, params string[] args)
    {
        await using StringWriter output = new(), error = new();
        var screen = new Screen(IsPlain: false, IsTyped: true, Width: 100, Path.GetDirectoryName(place.Database)!, "ann");
        var exit = await Root.RunAsync(
            [.. args, "--db", place.Database], new Terminal(output, error, new StringReader(typed + "\n"), screen),
            TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }
}
