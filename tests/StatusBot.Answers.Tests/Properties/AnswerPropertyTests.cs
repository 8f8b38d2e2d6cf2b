using FsCheck;
using FsCheck.Fluent;
using StatusBot.Facts;

namespace StatusBot.Answers.Tests.Properties;

public sealed class AnswerPropertyTests
{
    private static readonly World World = ShippedStory.World;

    private static readonly string[] Pieces =
    [
        .. World.Story.Entities.Take(40).Select(entity => entity.Name), .. World.Story.Topics.SelectMany(topic => topic.Words.Take(2)),
        "who", "when", "where", "why", "how many", "how much", "which", "has", "did", "compare", "status", "sources", "differ",
        "since", "as of", "12 May", "2026", "and", "?",
        "tell me more", "not", "besides", "it", "he", "\u0301", "\u202E", "\uD800", "🚀", "\0", "\n", "İ", "١٢",
    ];

    [Fact]
    public void AnyTextGetsAnAnswerWithinItsLength() => Prop.ForAll(Texts(), text =>
    {
        var answer = World.Ask(text).Answer;
        return answer.Text.Length > 0 && answer.Text.Length <= (Exam.IsLong(answer) ? 1200 : 480) + 80;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyTwoTurnsGetAnAnswerWithinItsLength() => Prop.ForAll(Texts(), Texts(), (one, two) =>
    {
        var answer = World.Answerer.Ask(two, World.Ask(one).Turn, World.Today).Answer;
        return answer.Text.Length > 0 && answer.Text.Length <= (Exam.IsLong(answer) ? 1200 : 480) + 80;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void APlainAnswerShowsAtMostFourFactsAndAnUnknownOneAtMostTwoNearby() => Prop.ForAll(Texts(), text =>
        World.Ask(text).Answer switch
        {
            Answer.Stated { Shape: Shape.Statement } stated => stated.Facts.Count <= 4,
            Answer.Unknown unknown => unknown.Nearest.Count <= 2,
            _ => true,
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void EverySentenceIsAFactThatIsCitedOrFraming() => Prop.ForAll(Texts(), text =>
        World.Ask(text).Answer is not Answer.Stated stated || stated.Sentences.All(IsCitedOrFraming)).QuickCheckThrowOnFailure();

    private static bool IsCitedOrFraming(Sentence sentence) =>
        sentence.Facts.All(fact => fact.Citations.Count > 0 && Says(sentence, fact))
        && (sentence.Facts.Count > 0 || !World.Story.Facts.Any(fact => Says(sentence, fact)));

    private static bool Says(Sentence sentence, Fact fact) => sentence.Text.Contains(fact.Statement, StringComparison.Ordinal);

    [Fact]
    public void TheSameQuestionOverTheSameFactsGivesTheSameText()
    {
        var twin = new World(World.Story, ShippedStory.Understanding, World.Today);
        Prop.ForAll(Texts(), text => twin.Ask(text).Answer.Text == World.Ask(text).Answer.Text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AskingChangesNothing()
    {
        var questions = ShippedStory.Exam.Rows.Select(row => row.Q).Take(100).ToList();
        var before = questions.Select(question => World.Ask(question).Answer.Text).ToList();
        questions.Select(question => World.Ask(question).Answer.Text).ShouldBe(before);
    }

    /// <summary>Random characters, and names and words of the story put together at random.</summary>
    private static Arbitrary<string> Texts() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
        from length in Gen.Choose(0, 10)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), length)
        select string.Join(' ', pieces)).ToArbitrary();
}
