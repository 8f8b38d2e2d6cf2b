namespace StatusBot.Answers.Tests;

/// <summary>A set of questions, asked and judged once, as a whole: a model that is trained anew may win some and lose others.</summary>
internal sealed class Exam
{
    private readonly Lazy<IReadOnlyDictionary<string, Answered>> answers;

    public Exam(World world, string questions)
    {
        World = world;
        Rows = Row.ReadAll(questions);
        answers = new(() => world.AskAll(Rows));
    }

    public World World { get; }
    public IReadOnlyList<Row> Rows { get; }

    public IReadOnlyDictionary<string, Answered> Answers => answers.Value;

    /// <summary>What is wrong with the answer to one question; null where it is right.</summary>
    public string? Fault(string id)
    {
        var row = Rows.Single(row => row.Id == id);
        return Judge.Fault(row, AnswerRowOf(id), row.MayBeLong || row.Kind is null && IsLong(Answers[id].Answer));
    }

    /// <summary>The questions that are not answered right, each with what is wrong.</summary>
    public IReadOnlyList<string> Wrong => [.. Rows.Select(row => (row, fault: Fault(row.Id))).Where(one => one.fault is not null)
        .Select(one => $"{one.row.Id} {one.row.Q}: {one.fault}")];

    /// <summary>The questions that are answered although no article says it.</summary>
    public IReadOnlyList<string> Invented =>
        [.. Rows.Where(row => Judge.IsInvented(row, AnswerRowOf(row.Id))).Select(row => $"{row.Id} {row.Q}")];

    /// <summary>The counts, and all that is wrong.</summary>
    public string Summary =>
        $"right {Rows.Count - Wrong.Count} of {Rows.Count}, invented {Invented.Count}\n{string.Join('\n', Wrong)}\ninvented:\n"
        + string.Join('\n', Invented);

    /// <summary>Whether an answer has a shape that the contract lets be long.</summary>
    public static bool IsLong(Answer answer) => answer is Answer.Help or Answer.Stated { Shape: not (Shape.Statement or Shape.Changes) };

    private AnswerRow AnswerRowOf(string id) => AnswerRow.Of(id, Answers[id], World.Index);
}
