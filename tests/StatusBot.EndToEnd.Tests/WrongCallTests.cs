namespace StatusBot.EndToEnd.Tests;

/// <summary>Exit code 2: the program was called wrongly. No database is made for such a call.</summary>
public sealed class WrongCallTests(ShippedSite site) : IDisposable
{
    private readonly Place place = new();

    [Theory]
    [InlineData("Unrecognized command or argument 'aks'. See 'statusbot --help'.", "aks")]
    [InlineData("A question is missing: statusbot ask \"What is the status?\". See 'statusbot ask --help'.", "ask")]
    [InlineData("'--jason' is no option of this verb. See 'statusbot ask --help'.", "ask", "Who?", "--jason")]
    [InlineData("There is no month 13 (“2026-13-01”): a year has 12 months. See 'statusbot ask --help'.", "ask", "Who?", "--as-of",
        "2026-13-01")]
    [InlineData("Required argument missing for option: '--as-of'. See 'statusbot ask --help'.", "ask", "Who?", "--as-of")]
    [InlineData("With --jsonl the questions come from standard input: leave QUESTION out. See 'statusbot ask --help'.", "ask", "Who?",
        "--jsonl")]
    [InlineData("The question is empty: type one, such as \"What is the status?\". See 'statusbot ask --help'.", "ask", "")]
    [InlineData("The question holds the control character U+0007, which is no text. See 'statusbot ask --help'.", "ask", "a\ab")]
    [InlineData("Required argument missing for command: 'why'. See 'statusbot why --help'.", "why")]
    [InlineData("Required command was not provided. See 'statusbot facts --help'.", "facts")]
    [InlineData("Option '--test' is required. See 'statusbot model evaluate --help'.", "model", "evaluate", "--train", "x.tsv")]
    [InlineData("The connection string names no file: expected Data Source=PATH.", "facts", "list", "--db", "Data Source=")]
    [InlineData("'--nope' is no option of this verb. See 'statusbot ask --help'.", "ask", "--nope")]
    public async Task AWrongCallIsToldInOneLine(string sentence, params string[] args) =>
        (await place.Empty().RunAsync(args)).ShouldFail(2, sentence);

    [Fact]
    public async Task AQuestionOfThreeThousandCharactersIsRefused() =>
        (await place.Empty().RunAsync("ask", new string('a', 3000))).ShouldFail(
        2, "The question has 3000 characters; at most 2000 can be read. See 'statusbot ask --help'.");

    [Fact]
    public async Task AWrongCallMakesNoDatabase()
    {
        await place.Empty().RunAsync("ask", "");
        File.Exists(place.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task AQuestionIsNeverReadAsAFileOfArguments() =>
        (await (await site.ProgramAsync()).RunAsync("ask", "@someone what is the status?")).ShouldBeDone();

    public void Dispose() => place.Dispose();
}
