using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class StoryExamplesTests
{
    private static readonly TrainingData Utterances = TrainingData.Of(
    [
        new("has ⟨lab⟩ given ⟨institution⟩ access", "access"), new("what is the status", "overview"), new("play jazz", "oos"),
        new("who holds ⟨model⟩", "recipients"),
    ]);

    [Fact]
    public void OfTheUtterancesThoseOfTheStorysTopicsAndOfTheConversationAreTaken() =>
        Intents(Some.Story()).ShouldBe(["access", "overview", "oos"], ignoreOrder: true);

    [Fact]
    public void ATopicWithoutUtterancesSpeaksByItsNameItsDescriptionItsWordsAndItsFacts()
    {
        var tolls = Some.Topic("tolls") with { Name = "the tolls", Description = "What it costs to cross", Words = ["price"] };
        var story = SomeTalk.Story(SomeTalk.NoOffer with { Topic = "tolls" });
        var rows = StoryExamples.Of(Story.Of([.. story.Terms(), tolls]), Utterances).Rows;
        rows.Where(row => row.Intent == "tolls").Select(row => row.Utterance).ShouldBe(
            ["the tolls", "What it costs to cross", "price", Masked(story, SomeTalk.NoOffer)]);
    }

    private static string Masked(Story story, Fact fact)
    {
        var masked = new NameIndex(FactIndex.NamesOf(story)).Masked(fact.Statement);
        masked.ShouldContain("⟨");
        return masked;
    }

    private static IEnumerable<string> Intents(Story story) =>
        StoryExamples.Of(story, Utterances).Rows.Select(row => row.Intent).Distinct();
}
