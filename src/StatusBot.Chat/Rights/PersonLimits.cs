using NodaTime;

namespace StatusBot.Chat;

/// <summary>How much one person may do in any minute. Who sits at the machine, or is nobody in particular, is not counted here.</summary>
/// <param name="Questions">0 for no limit.</param>
/// <param name="Changes">0 for no limit.</param>
public sealed record PersonLimit(int Questions, int Changes)
{
    public static readonly PersonLimit Usual = new(30, 20);
}

/// <summary>A person does more at once than the limit allows.</summary>
public sealed class TooMuchException(string sentence) : CommandException(sentence);

/// <summary>Counts what each person did in the last minute.</summary>
public sealed class PersonLimits
{
    private static readonly Duration Window = Duration.FromMinutes(1);

    private readonly PersonLimit limit;
    private readonly IClock clock;
    private readonly Dictionary<(string Person, bool IsQuestion), Queue<Instant>> done = [];

    internal PersonLimits(PersonLimit limit, IClock clock) => (this.limit, this.clock) = (limit, clock);

    /// <summary>Counts a question, unless it is one too many.</summary>
    /// <exception cref="TooMuchException">It is.</exception>
    public void Question(Person person) => Count(person, isQuestion: true, limit.Questions, "questions");

    /// <inheritdoc cref="Question"/>
    public void Change(Person person) => Count(person, isQuestion: false, limit.Changes, "changes");

    private void Count(Person person, bool isQuestion, int most, string what)
    {
        if (most == 0 || person.IsAtMachine || person.Id.Length == 0) return;
        lock (done)
        {
            var now = clock.GetCurrentInstant();
            if (!done.TryGetValue((person.Id, isQuestion), out var recent)) done[(person.Id, isQuestion)] = recent = new();
            while (recent.TryPeek(out var first) && first <= now - Window) recent.Dequeue();
            if (recent.Count >= most)
                throw new TooMuchException(
                    $"That is a lot at once: {most} {what} in a minute are enough for one person. Please try again in a moment.");
            recent.Enqueue(now);
        }
    }
}
