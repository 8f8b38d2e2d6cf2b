using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot.Answers.Tests;

/// <summary>
/// A second, invented story, asked about half a year after its articles: a harbour authority asks two ferry lines for their data.
/// </summary>
internal static class HarbourStory
{
    private static readonly Lazy<Exam> LoadedExam = new(Load);

    public static Exam Exam => LoadedExam.Value;

    public static string Place(params string[] names) => Path.Combine([AppContext.BaseDirectory, "Harbour", .. names]);

    private static Exam Load()
    {
        var story = StoryFiles.Read(Place("story"));
        var understanding = Understanding.Load(
            Place("language"), Place("harbour.model"), Models.Shipped, utterances => StoryExamples.Of(story, utterances));
        var world = new World(story, understanding, new LocalDate(2025, 11, 21));
        return new Exam(world, Place("questions.jsonl"));
    }
}
