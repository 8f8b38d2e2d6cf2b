using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

/// <summary>A conversation about a small invented story: each question follows on from the one before.</summary>
internal sealed class Talk(World world)
{
    /// <summary>The day after the newest article.</summary>
    public static readonly LocalDate Today = new(2026, 5, 21);

    private static readonly Lazy<World> Whole = new(() => World(SomeTalk.Facts));
    private static readonly Lazy<Understanding> Words = new(() => ShippedStory.Language(new WordClassifier()));
    private Turn? before;

    /// <summary>The shipped language with a classifier that is not trained.</summary>
    public static Understanding Understanding => Words.Value;

    /// <summary>About all of <see cref="SomeTalk"/>.</summary>
    public static Talk New() => new(Whole.Value);

    /// <summary>About its world with these facts alone.</summary>
    public static Talk With(params Fact[] facts) => new(World(facts));

    public static World World(IEnumerable<Fact> facts, params RecordedChange[] changes) =>
        new(SomeTalk.Story(facts), Understanding, Today, changes);

    public Answer Ask(string question, LocalDate? asOf = null)
    {
        var answered = world.Answerer.Ask(question, before, asOf ?? Today);
        before = answered.Turn;
        return answered.Answer;
    }

    /// <summary>Asks and gives the text alone.</summary>
    public string Say(string question, LocalDate? asOf = null) => Ask(question, asOf).Text;
}

/// <summary>Assertions in the words of answers.</summary>
internal static class AnswerAssertions
{
    public static Answer.Stated ShouldState(this Answer answer, params Fact[] facts)
    {
        var stated = answer.ShouldBeOfType<Answer.Stated>(answer.Text);
        stated.Facts.Select(fact => fact.Id).ShouldBe(facts.Select(fact => fact.Id), stated.Text);
        return stated;
    }

    /// <summary>No fact is stated; at most these are known nearby.</summary>
    public static Answer.Unknown ShouldBeUnknown(this Answer answer) => answer.ShouldBeOfType<Answer.Unknown>(answer.Text);
}
