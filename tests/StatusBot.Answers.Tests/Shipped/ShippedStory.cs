using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot.Answers.Tests;

/// <summary>The story and the language that ship, asked half a year after the articles.</summary>
internal static class ShippedStory
{
    private static readonly Lazy<World> LoadedWorld =
        new(() => new World(StoryFiles.Read(Place("story")), Understanding, new LocalDate(2026, 11, 21)));
    private static readonly Lazy<Understanding> LoadedLanguage =
        new(() => StatusBot.Language.Understanding.Load(Place("language"), Place("answers.model"), Models.Shipped));
    private static readonly Lazy<Exam> LoadedExam = new(() => new Exam(World, Place("questions.jsonl")));

    /// <summary>Its model is trained once for all tests.</summary>
    public static Understanding Understanding => LoadedLanguage.Value;

    /// <summary>The shipped language with another classifier.</summary>
    public static Understanding Language(IIntentClassifier classifier) =>
        new(Lexicon.Read(Place("language")), classifier, TrainingData.Read(Place("language/utterances.tsv")).Rows);

    public static World World => LoadedWorld.Value;

    public static Exam Exam => LoadedExam.Value;

    private static string Place(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
