using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>Where a bot finds what it needs.</summary>
/// <param name="Data">The data folder that a person named; null for the one that the store was filled from, at first the one that
/// ships.</param>
/// <param name="QuestionDays">How many days the text of a question is kept.</param>
/// <param name="Learned">The models.</param>
public sealed record BotOptions(Database Database, DataFolder? Data, int QuestionDays, Learned Learned)
{
    /// <summary>Whether nobody accepts what they proposed themselves: false for a team of one.</summary>
    public bool SecondPerson { get; init; } = true;

    /// <summary>The ids of people who may do everything, whatever the ledger grants.</summary>
    public IReadOnlyList<string> Administrators { get; init; } = [];

    /// <summary>How much one person may do in a minute.</summary>
    public PersonLimit Limit { get; init; } = PersonLimit.Usual;

    /// <summary>The address by which people reach the bot from elsewhere; null where it has none.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>The trained model is kept beside the database: both belong to one deployment.</summary>
    public string ModelFile => Database.Path + ".model";
}

/// <summary>What an import did.</summary>
/// <param name="Texts">How many texts of articles were kept.</param>
/// <param name="Advice">What makes poor answers, one sentence each.</param>
public sealed record Imported(ImportResult Result, int Texts, IReadOnlyList<string> Advice);

/// <summary>What a restored store holds.</summary>
/// <param name="Kept">Where the store as it was is kept; null where there was none.</param>
/// <param name="Folder">The data folder that it was filled from; null where that is not known.</param>
public sealed record Restored(string? Kept, Story Story, DataFolder? Folder);

/// <summary>An open store with all that is needed to answer from it. One for each process.</summary>
public sealed class Bot : IAsyncDisposable
{
    private static readonly Migrations Tables = Migrations.In(typeof(Bot).Assembly, "chat");

    private Bot(BotOptions options, DataFolder data, FactStore store, KnowledgeBase knowledge, IClock clock, DateTimeZone zone)
    {
        (Options, Data, Store, Knowledge, Clock) = (options, data, store, knowledge, clock);
        Receipts = new(store.Database);
        Feedback = new(store.Database, clock);
        Arrivals = new(store.Database, Receipts, knowledge, clock);
        Privacy = new(store.Database, knowledge);
        Limits = new(options.Limit, clock);
        SignIns = new(store.Database, clock);
        Gaps = new(store.Database, options.Learned.Encoder, clock);
        Drafts = new(store, knowledge, clock);
        Conversations = new(knowledge, Receipts, clock, zone);
        Articles = new(knowledge, ChangeAsync, store.TextsAsync, () => Conversations.Today);
    }

    public BotOptions Options { get; }

    /// <summary>The data folder in use; it need not be there any more.</summary>
    public DataFolder Data { get; }
    internal FactStore Store { get; }
    public KnowledgeBase Knowledge { get; }
    public ReceiptBook Receipts { get; }
    public FeedbackBook Feedback { get; }
    public SignIns SignIns { get; }
    public PersonLimits Limits { get; }
    public Arrivals Arrivals { get; }
    public PrivacyBook Privacy { get; }
    public GapBook Gaps { get; }
    internal DraftBook Drafts { get; }
    public Conversations Conversations { get; }
    public ArticleIntake Articles { get; }
    public IClock Clock { get; }

    /// <summary>Opens the store, makes it where there is none, and brings in what the data folder has new.</summary>
    /// <param name="tell">Gets one line for each thing that a person should know, such as what the data folder says otherwise.</param>
    /// <param name="asItIs">Whether a data folder that has changed since is left for the next start.</param>
    /// <exception cref="StoreException">The store cannot be opened or written.</exception>
    /// <exception cref="StoryFormatException">The data folder's story is faulty; where there was no store, none was made.</exception>
    /// <exception cref="LanguageFileException">A language file is faulty.</exception>
    /// <exception cref="TrainingDataException">The training utterances are faulty.</exception>
    public static async Task<Bot> OpenAsync(BotOptions options, IClock clock, DateTimeZone zone, Action<string> tell, bool asItIs = false)
    {
        if (!File.Exists(options.Database.Path)) ShippedData.At(options.Data ?? DataFolder.Shipped).Check();
        var store = await FactStore.OpenAsync(options.Database, clock);
        try
        {
            await store.Database.MigrateAsync(Tables);
            var data = await DataInUse.FindAsync(options.Data, store, tell);
            Understanding Understand(Story story) => Understanding.Load(data.Folder.Language, options.ModelFile, options.Learned,
                utterances => StoryExamples.Of(story, utterances));
            var knowledge = await KnowledgeBase.ReadAsync(
                store, snapshot => Understand(snapshot.Position == 0 ? data.Story!.Story : snapshot.Story), zone);
            if (data.Story is { } story && (!asItIs || knowledge.Current.Snapshot.Position == 0))
                await story.BringInAsync(knowledge, store.Database, clock, tell);
            var bot = new Bot(options, data.Folder, store, knowledge, clock, zone);
            await bot.ForgetOldQuestionsAsync();
            await bot.SignIns.ForgetAsync();
            OwnerOnly.Restrict(options.ModelFile);
            await store.Database.CheckpointAsync();
            return bot;
        }
        catch (Exception problem)
        {
            await (problem is StoreException ? store.Database.WithdrawAsync() : store.DisposeAsync());
            throw;
        }
    }

    /// <summary>The one door to ask, for a person who has not asked too much just now.</summary>
    /// <exception cref="TooMuchException">They have.</exception>
    /// <inheritdoc cref="Conversations.AskAsync"/>
    public Task<GivenAnswer> AskAsync(QuestionRow row, Person person, Caller caller, CancellationToken cancel = default)
    {
        Limits.Question(person);
        return Conversations.AskAsync(row, caller, cancel);
    }

    /// <summary>What a person may do.</summary>
    public IReadOnlyList<Right> RightsOf(Person person) => Rights.Of(person, Knowledge.Current.Snapshot, Options.Administrators);

    /// <summary>Where the bot answers on this machine; null while it answers nowhere.</summary>
    public Uri? LocalAddress { get; set; }

    /// <summary>The address of a sign-in link: the public one's, else that of this machine.</summary>
    /// <exception cref="CommandException">The bot answers nowhere.</exception>
    internal string SignInAddress(string token) => (Options.PublicAddress ?? LocalAddress) is { } address
        ? new Uri(address, $"/sign-in/{token}").AbsoluteUri
        : throw new CommandException("The bot answers nowhere at the moment: start it with 'statusbot run', and ask for the link then.");

    /// <summary>Whether somebody was given the right to administer.</summary>
    internal bool HasAdministrator =>
        Options.Administrators.Count > 0 || Knowledge.Current.Snapshot.Grants.Values.Any(Rights.Administers);

    /// <summary>A link that makes whoever is at the machine the administrator; null where there is one.</summary>
    public async Task<string?> FirstLinkAsync(string user) =>
        HasAdministrator ? null
            : SignInAddress(await SignIns.LinkAsync(Person.AtMachine(Channel.CommandLine, user), isFirst: true));

    /// <summary>Spends a sign-in link.</summary>
    /// <returns>Null where it is spent, too old, or none.</returns>
    public async Task<Session?> SignInAsync(string token)
    {
        if (await SignIns.SpendAsync(token) is not { } spent) return null;
        var (session, isFirst) = spent;
        if (isFirst)
            await ChangeAsync(new Change.Define(new Grant(session.Person.Id, [Words.Of(Right.Administer)])), Person.Program,
                "the first administrator, by the link that the start printed");
        return session;
    }

    /// <summary>The one door to what is known: makes a change for a person who may make it.</summary>
    /// <inheritdoc cref="KnowledgeBase.ChangeAsync"/>
    public async Task<ChangeOutcome> ChangeAsync(Change change, Person by, string? why = null, int? expectedVersion = null) =>
        this.Refusal(by, Rights.For(change)) is { } refusal
            ? new ChangeOutcome.Refused(refusal)
            : await Knowledge.ChangeAsync(change, by.Author, why, expectedVersion, entries => RequireRights(entries, by));

    /// <summary>An undo may concern what it takes more to change.</summary>
    private void RequireRights(IReadOnlyList<LedgerEntry> entries, Person by)
    {
        if (entries.Any(entry => entry.Subject.Kind == TermKind.Grant) && this.Refusal(by, Right.Administer) is { } refusal)
            throw new ChangeRefusedException(refusal);
    }

    /// <summary>Imports a file or a folder; what it brings is answered with at once.</summary>
    /// <param name="texts">A folder with the articles' texts: citations are checked against them before anything is written, hashes that
    /// are left out are computed, and the texts are kept. Without it citations are checked as far as the store has the texts.</param>
    /// <exception cref="StoryFormatException">Something in it is wrong; nothing was imported.</exception>
    public async Task<(ChangeOutcome Outcome, Imported? Imported)> ImportAsync(string path, Person by, string? why, string? texts = null)
    {
        var before = Knowledge.Current;
        var found = new ArticleTexts(texts, await Store.TextsAsync());
        var story = StoryFiles.Read(path, before.Story, found);
        if (!story.Terms().Any())
            throw new StoryFormatException([new(path, "there is nothing in it: expected a section such as 'facts:'.")]);
        var kept = found.Of(story);
        var outcome = await ChangeAsync(new Change.Import(story, kept), by, why);
        if (outcome is not ChangeOutcome.Done { Import: { } result } done) return (outcome, null);
        await Store.Database.CheckpointAsync();
        var told = result.Baseline ? result : AtEntry.Tell(result, done.Entries, before, Knowledge.Current, Conversations.Today);
        return (done with { Import = told }, new(
            told, kept.Count, Advice.On(Knowledge.Current.Story, result.Added.Concat(result.Updated))));
    }

    /// <summary>The text of an article: for the team's eyes, never for an export. Null where the store was given none.</summary>
    public Task<ArticleText?> TextAsync(string article) => Store.TextAsync(article);

    /// <summary>The texts that the store was given, by the article's id: for the team's eyes, never for an export.</summary>
    public Task<IReadOnlyDictionary<string, ArticleText>> TextsAsync() => Store.TextsAsync();

    /// <summary>The facts that wait to be accepted, by id.</summary>
    public Task<IReadOnlyList<StoredFact>> ProposalsAsync() => Store.FactsAsync(FactStatus.Proposed);

    /// <summary>Copies the store into a new file, and checks the copy.</summary>
    /// <exception cref="StoreException">It cannot be written, or the copy is not whole.</exception>
    public Task BackupAsync(string path) => Store.Database.BackupAsync(path);

    /// <summary>Puts a backup in the place of the store of a bot that does not run.</summary>
    /// <inheritdoc cref="Restoring.RunAsync"/>
    public static async Task<Restored> RestoreAsync(Database database, string file, IClock clock)
    {
        var kept = await Restoring.RunAsync(database, file, clock, FactStore.Migrations, Tables);
        await using var store = await FactStore.OpenAsync(database, clock);
        await store.Database.MigrateAsync(Tables);
        return new(kept, (await store.ReadAsync()).Story, (await Filling.ReadAsync(store.Database))?.Folder);
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
