namespace StatusBot.EndToEnd.Tests;

/// <summary>Exit code 2: the program was called wrongly. No database is made for such a call.</summary>
public sealed class WrongCallTests(ShippedSite site) : IDisposable
{
    private readonly Place place = new();

    [Theory]
    [InlineData("'aks' is no verb of 'statusbot': expected ask, run, facts, fact, gap, why, mcp, new. See 'statusbot --help'.", "aks")]
    [InlineData("'hsitory' is no verb of 'statusbot facts': expected history, list, show, export, import, search. " +
        "See 'statusbot facts --help'.", "facts", "hsitory", "x")]
    [InlineData("'b' is one too many: 'statusbot facts show' takes ID. See 'statusbot facts show --help'.", "facts", "show", "a", "b")]
    [InlineData("'b' is one too many: 'statusbot changes' takes options alone. See 'statusbot changes --help'.", "changes", "b")]
    [InlineData("QUESTION is missing: the question, with or without quotation marks, as in 'statusbot ask \"What is the status?\"'. " +
        "See 'statusbot ask --help'.", "ask")]
    [InlineData("'--jason' is no option of this verb: expected --json, --jsonl, --as-of, --data, --help, --db, --settings. " +
        "See 'statusbot ask --help'.", "ask", "Who?", "--jason")]
    [InlineData("There is no month 13 (“2026-13-01”): a year has 12 months. See 'statusbot ask --help'.", "ask", "Who?", "--as-of",
        "2026-13-01")]
    [InlineData("“03/04/2026” can be 3 April 2026 or 4 March 2026: which one do you mean? See 'statusbot ask --help'.", "ask", "Who?",
        "--as-of", "03/04/2026")]
    [InlineData("'soon' is not a date: expected a day such as 2026-05-12, yesterday or last Monday. See 'statusbot changes --help'.",
        "changes", "--since", "soon")]
    [InlineData("--topic wants a value, ID: only the facts of this topic. See 'statusbot facts list --help'.", "facts", "list", "--topic")]
    [InlineData("With --jsonl the questions come from standard input: leave QUESTION out. See 'statusbot ask --help'.", "ask", "Who?",
        "--jsonl")]
    [InlineData("The question is empty: type one, such as \"What is the status?\". See 'statusbot ask --help'.", "ask", "")]
    [InlineData("The question holds the control character U+0007, which is no text. See 'statusbot ask --help'.", "ask", "a\ab")]
    [InlineData("ID is missing: the receipt's id, as it stands below the answer, as in 'statusbot why maeydxyazn'. " +
        "See 'statusbot why --help'.", "why")]
    [InlineData("'soon' is not a date: expected a day such as 2026-05-12, yesterday or last Monday. See 'statusbot ask --help'.",
        "ask", "--jsonl", "--as-of", "soon")]
    [InlineData("--as names nobody: expected a name. See 'statusbot fact verify --help'.", "fact", "verify", "x", "--as", "")]
    [InlineData("FILE is missing: a YAML file, or a folder of them, as in 'statusbot facts import my-facts.yaml'. " +
        "See 'statusbot facts import --help'.", "facts", "import")]
    [InlineData("A verb is missing behind 'statusbot facts': expected list, search, show, history, export, import. " +
        "See 'statusbot facts --help'.", "facts")]
    [InlineData("--test TSV is missing: the rows to measure on. See 'statusbot model evaluate --help'.",
        "model", "evaluate", "--train", "x.tsv")]
    [InlineData("The connection string names no file: expected Data Source=PATH.", "facts", "list", "--db", "Data Source=")]
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
