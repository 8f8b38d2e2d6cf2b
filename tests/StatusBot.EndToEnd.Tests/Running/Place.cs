using System.Reflection;
using StatusBot.Testing;

namespace StatusBot.EndToEnd.Tests;

/// <summary>
/// A temporary folder with a filled database and its model, made once and copied: training the model is ten times the work of a start.
/// </summary>
public sealed class Place : IDisposable
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static TemporaryFolder? template;
    private readonly TemporaryFolder folder = new();
    private RunningBot? bot;

    public static string Repository { get; } = typeof(Place).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryFolder").Value!;

    public string this[string name] => folder[name];
    public string Database => folder["bot.db"];

    public string Write(string name, string text) => folder.Write(name, text);

    /// <summary>The program on this folder's database, which is filled.</summary>
    internal async Task<Program> FilledAsync()
    {
        File.Copy((await TemplateAsync())["bot.db"], Database);
        return await FreshAsync();
    }

    /// <summary>The program where there is no database yet, but its model: the first start fills the store and need not train.</summary>
    internal Task<Program> FreshAsync() => FreshAsync(Database);

    /// <inheritdoc cref="FreshAsync()"/>
    internal static async Task<Program> FreshAsync(string database)
    {
        File.Copy((await TemplateAsync())["bot.db.model"], database + ".model");
        return new(database);
    }

    /// <summary>
    /// The program on this folder's database, which is filled, and a bot on it that verbs go to: a fifth of the work of opening the store
    /// for each.
    /// </summary>
    internal async Task<Program> ServedAsync()
    {
        var program = await FilledAsync();
        bot = await program.StartBotAsync();
        return program;
    }

    /// <summary>The program where there is neither a database nor a model: a first start trains.</summary>
    internal Program Empty() => new(Database);

    public void Dispose()
    {
        bot?.Dispose();
        folder.Dispose();
    }

    private static async Task<TemporaryFolder> TemplateAsync()
    {
        await Turn.WaitAsync();
        try
        {
            if (template is not null) return template;
            var made = new TemporaryFolder();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => made.Dispose();
            (await new Program(made["bot.db"]).RunAsync("facts", "list")).ShouldBeDone();
            return template = made;
        }
        finally
        {
            Turn.Release();
        }
    }
}
