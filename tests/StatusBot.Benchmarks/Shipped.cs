using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot.Benchmarks;

/// <summary>What the program ships with: the facts, the language files and the model that is trained from them.</summary>
internal static class Shipped
{
    /// <summary>The day as of which questions are answered.</summary>
    public static readonly LocalDate Today = new(2026, 6, 1);

    /// <summary>The data folder.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The built program.</summary>
    public static string Program { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "statusbot.exe" : "statusbot");

    public static string LanguageFolder { get; } = Path.Combine(Folder, "language");
    public static string ModelPath { get; } = Path.Combine(AppContext.BaseDirectory, "intents.model");

    public static Story Story() => StoryFiles.Read(Path.Combine(Folder, "story"));
    public static Understanding Understanding() => Language.Understanding.Load(LanguageFolder, ModelPath, Models.Shipped);
    public static TrainingData TrainingData() => Language.TrainingData.Read(Path.Combine(LanguageFolder, "utterances.tsv"));

    public static Answerer Answerer(Story story, Understanding understanding) => new(new FactIndex(story, understanding), understanding);
}
