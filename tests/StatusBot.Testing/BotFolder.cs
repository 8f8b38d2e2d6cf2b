using System.Collections.Concurrent;
using NodaTime;
using NodaTime.Testing;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot.Testing;

/// <summary>A temporary folder with a data folder of its own and a bot on it: the shipped language, and the story of a test.</summary>
public sealed class BotFolder : IDisposable
{
    private static readonly string Language = Path.Combine(AppContext.BaseDirectory, "language");

    private static readonly TrainingData Utterances = TrainingData.Read(Path.Combine(Language, "utterances.tsv"));

    // A model is trained once for all stories with the same topics; the files stay, and are trained anew when the utterances change.
    private static readonly ConcurrentDictionary<string, Lazy<string>> Trained = new(StringComparer.Ordinal);

    private readonly TemporaryFolder folder = new();
    private Story shipped = Some.Story();

    public BotFolder(params Fact[] facts) => Ship(Some.Story(facts));

    public FakeClock Clock { get; } = Some.Clock();
    public List<string> Told { get; } = [];

    /// <summary>Whether nobody accepts what they proposed themselves.</summary>
    public bool SecondPerson { get; set; } = true;

    public BotOptions Options => new(Database.At(folder["bot.db"]), new(folder["data"]), QuestionDays: 30, Models.Shipped)
    {
        SecondPerson = SecondPerson,
    };

    /// <summary>Writes the data folder's story: what the next start finds.</summary>
    public void Ship(Story story)
    {
        shipped = story;
        folder.Write("data/story/story.yaml", StoryFiles.Write(story));
    }

    /// <summary>Writes a file beside the data folder and gives its path.</summary>
    public string Write(string name, string text) => folder.Write(name, text);

    public Task<Bot> OpenAsync()
    {
        if (!Directory.Exists(folder["data/language"])) Directory.CreateSymbolicLink(folder["data/language"], Language);
        File.Copy(Model(StoryExamples.Of(shipped, Utterances)), Options.ModelFile, overwrite: true);
        return Bot.OpenAsync(Options, Clock, DateTimeZone.Utc, Told.Add);
    }

    private static string Model(TrainingData data) => Trained.GetOrAdd(data.Sha256(), hash => new(() =>
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"tests-{hash[..12]}.model");
        Models.Shipped.Intents(data, path);
        return path;
    })).Value;

    public void Dispose() => folder.Dispose();
}
