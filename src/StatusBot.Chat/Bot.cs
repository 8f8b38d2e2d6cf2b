using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>Where a bot finds what it needs.</summary>
/// <param name="Data">The folder with the subfolders <c>story</c> and <c>language</c>.</param>
/// <param name="QuestionDays">How many days the text of a question is kept.</param>
public sealed record BotOptions(Database Database, string Data, int QuestionDays)
{
    public string Story => Path.Combine(Data, "story");
    public string Language => Path.Combine(Data, "language");

    /// <summary>The trained model is kept beside the database: both belong to one deployment.</summary>
    public string ModelFile => Database.Path + ".model";
}

/// <summary>An open store with all that is needed to answer from it. One for each process.</summary>
public sealed class Bot : IAsyncDisposable
{
    private Bot(BotOptions options, FactStore store, KnowledgeBase knowledge, IClock clock, DateTimeZone zone)
    {
        (Options, Store, Knowledge, Clock) = (options, store, knowledge, clock);
        Receipts = new(store.Database);
        Feedback = new(store.Database, clock);
        Conversations = new(knowledge, Receipts, clock, zone);
    }

    public BotOptions Options { get; }
    internal FactStore Store { get; }
    public KnowledgeBase Knowledge { get; }
    public ReceiptBook Receipts { get; }
    public FeedbackBook Feedback { get; }
    public Conversations Conversations { get; }
    public IClock Clock { get; }

    /// <summary>Opens the store, makes it where there is none, and brings in what the data folder has new.</summary>
    /// <param name="tell">Gets one line for each thing that a person should know, such as what the data folder says otherwise.</param>
    /// <exception cref="StoreException">The store cannot be opened or written.</exception>
    /// <exception cref="StoryFormatException">The data folder's story is faulty; where there was no store, none was made.</exception>
    /// <exception cref="LanguageFileException">A language file is faulty.</exception>
    /// <exception cref="TrainingDataException">The training utterances are faulty.</exception>
    public static async Task<Bot> OpenAsync(BotOptions options, IClock clock, DateTimeZone zone, Action<string> tell)
    {
        var shipped = ShippedData.At(options.Story);
        if (!File.Exists(options.Database.Path)) shipped.Check();
        var store = await FactStore.OpenAsync(options.Database, clock);
        try
        {
            await store.Database.MigrateAsync(Migrations.In(typeof(Bot).Assembly, "chat"));
            var understanding = Understanding.Load(options.Language, options.ModelFile);
            var knowledge = await KnowledgeBase.ReadAsync(store, understanding, zone);
            await shipped.BringInAsync(knowledge, store.Database, clock, tell);
            var bot = new Bot(options, store, knowledge, clock, zone);
            await bot.ForgetOldQuestionsAsync();
            return bot;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Imports a file or a folder; what it brings is answered with at once.</summary>
    /// <exception cref="StoryFormatException">Something in it is wrong; nothing was imported.</exception>
    public async Task<ChangeOutcome> ImportAsync(string path, Author by, string? why)
    {
        var before = Knowledge.Current;
        var outcome = await Knowledge.ChangeAsync(new Change.Import(StoryFiles.Read(path, before.Story)), by, why);
        return outcome is ChangeOutcome.Done { Import: { Baseline: false } result } done
            ? done with { Import = AtEntry.Tell(result, done.Entries, before, Knowledge.Current, Conversations.Today) }
            : outcome;
    }

    /// <summary>Empties the questions whose retention has ended.</summary>
    public Task<int> ForgetOldQuestionsAsync() =>
        Receipts.ForgetQuestionsAsync(Clock.GetCurrentInstant() - Duration.FromDays(Options.QuestionDays));

    public async ValueTask DisposeAsync()
    {
        await Receipts.DisposeAsync();
        await Store.DisposeAsync();
    }
}
