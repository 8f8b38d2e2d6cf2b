using YamlDotNet.Serialization;

namespace StatusBot.Language.Tests;

/// <summary>The language files and the words of the story as they are shipped.</summary>
internal static class Shipped
{
    public static Lexicon Lexicon { get; } = Lexicon.Read(Folder("language"));

    public static EnglishFile English => Lexicon.English;

    public static IReadOnlyList<TrainingRow> Rows { get; } = TrainingData.ReadRows(Path.Combine(Folder("language"), "utterances.tsv"));

    public static IReadOnlyList<Name> Names { get; } =
        [.. Section("entities").SelectMany(entity => Texts(entity, "name", "aliases")
            .Select(name => new Name(name, (string)entity["id"], (string)entity["kind"])))];

    /// <summary>The words of statements, keywords and topics.</summary>
    public static IReadOnlyList<string> StoryWords { get; } =
        [.. Section("facts").SelectMany(fact => Texts(fact, "statement", "keywords"))
            .Concat(Section("topics").SelectMany(topic => Texts(topic, "words")))
            .SelectMany(text => Tokenizer.Split(text)).Where(token => !token.IsNumber)
            .Select(token => token.Text).Distinct(StringComparer.Ordinal)];

    private static string Folder(string name) => Path.Combine(Repository(AppContext.BaseDirectory), "data", name);

    private static string Repository(string folder) => File.Exists(Path.Combine(folder, "StatusBot.sln"))
        ? folder
        : Repository(Path.GetDirectoryName(folder)
            ?? throw new DirectoryNotFoundException("No folder above the tests holds StatusBot.sln."));

    private static IEnumerable<Dictionary<object, object>> Section(string name) =>
        Directory.EnumerateFiles(Folder("story"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Select(text => new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<Dictionary<object, object>>>>(text))
            .SelectMany(file => file.GetValueOrDefault(name, []));

    private static IEnumerable<string> Texts(Dictionary<object, object> item, params string[] keys) =>
        keys.Where(item.ContainsKey).SelectMany(key => item[key] is List<object> list ? list.Cast<string>() : [(string)item[key]]);
}
