namespace StatusBot.Answers.Tests;

/// <summary>
/// A set of questions, asked and judged once. Those that are answered right are kept for ever; those that are not yet are listed by id,
/// each with its reason, in a file beside the questions.
/// </summary>
internal sealed class Exam
{
    private readonly Lazy<IReadOnlyDictionary<string, Answered>> answers;

    public Exam(World world, string questions, string open)
    {
        World = world;
        Rows = Row.ReadAll(questions);
        Open = [.. File.ReadLines(open).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 2)[0])];
        answers = new(() => world.AskAll(Rows));
    }

    public World World { get; }
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The ids of the questions that are not answered right yet.</summary>
    public IReadOnlyList<string> Open { get; }

    /// <summary>The questions that are answered right, by id and text.</summary>
    public TheoryData<string, string> Kept => [.. Rows.Where(row => !Open.Contains(row.Id)).Select(row => (row.Id, row.Q))];

    public IReadOnlyDictionary<string, Answered> Answers => answers.Value;

    /// <summary>What is wrong with the answer to one question; null where it is right.</summary>
    public string? Fault(string id)
    {
        var row = Rows.Single(row => row.Id == id);
        return Judge.Fault(row, AnswerRowOf(id), row.MayBeLong || row.Kind is null && IsLong(Answers[id].Answer));
    }

    /// <summary>Of those listed as open, the ones that are answered right today: they come off the list.</summary>
    public IEnumerable<string> RightUnnoticed => Open.Where(id => Fault(id) is null);

    public int Invented => Rows.Count(row => Judge.IsInvented(row, AnswerRowOf(row.Id)));

    public string Summary => $"right {Rows.Count(row => Fault(row.Id) is null)} of {Rows.Count}, invented {Invented}";

    /// <summary>Whether an answer has a shape that the contract lets be long.</summary>
    public static bool IsLong(Answer answer) => answer is Answer.Help or Answer.Stated { Shape: not (Shape.Statement or Shape.Changes) };

    private AnswerRow AnswerRowOf(string id) => AnswerRow.Of(id, Answers[id], World.Index);
}
