namespace StatusBot.Facts;

/// <summary>Something in a data file is wrong.</summary>
/// <param name="Place">The file and the line, counted from 1, as in <c>facts.yaml:12</c>; the file alone where no line is to blame.</param>
/// <param name="Sentence">What is wrong, with a full stop.</param>
public sealed record StoryProblem(string Place, string Sentence)
{
    public override string ToString() => $"{Place}: {Sentence}";
}

/// <summary>Data files that cannot be read; the message tells the first fifty problems, one a line, and how many more there are.</summary>
public sealed class StoryFormatException(IReadOnlyList<StoryProblem> problems) : Exception(Tell(problems))
{
    public IReadOnlyList<StoryProblem> Problems { get; } = problems;

    private static string Tell(IReadOnlyList<StoryProblem> problems) =>
        string.Join('\n', FirstFew.Of([.. problems.Select(problem => problem.ToString())]));
}
