using NodaTime;
using NodaTime.Testing;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Testing;

/// <summary>A temporary folder with a data folder of its own and a bot on it: the shipped language, and the story of a test.</summary>
public sealed class BotFolder : IDisposable
{
    private static readonly string Language = Path.Combine(AppContext.BaseDirectory, "language");

    // Trained once for all tests; the file is of no use when the utterances have changed, and is then made anew.
    private static readonly Lazy<string> Model = new(() =>
    {
        var path = Path.Combine(AppContext.BaseDirectory, "tests.model");
        ModelFile.LoadOrTrain(Path.Combine(Language, "utterances.tsv"), path);
        return path;
    });

    private readonly TemporaryFolder folder = new();

    public BotFolder(params Fact[] facts) => Ship(Some.Story(facts));

    public FakeClock Clock { get; } = Some.Clock();
    public List<string> Told { get; } = [];
    public BotOptions Options => new(Database.At(folder["bot.db"]), folder["data"], QuestionDays: 30);

    /// <summary>Writes the data folder's story: what the next start finds.</summary>
    public void Ship(Story story) => folder.Write("data/story/story.yaml", StoryFiles.Write(story));

    /// <summary>Writes a file beside the data folder and gives its path.</summary>
    public string Write(string name, string text) => folder.Write(name, text);

    public Task<Bot> OpenAsync()
    {
        if (!Directory.Exists(folder["data/language"])) Directory.CreateSymbolicLink(folder["data/language"], Language);
        File.Copy(Model.Value, Options.ModelFile, overwrite: true);
        return Bot.OpenAsync(Options, Clock, DateTimeZone.Utc, Told.Add);
    }

    public void Dispose() => folder.Dispose();
}
