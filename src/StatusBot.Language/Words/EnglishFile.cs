using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StatusBot.Language;

/// <summary>A language file that cannot be read; the message names the file, the place and what was expected.</summary>
public sealed class LanguageFileException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>What <c>english.yaml</c> holds: how questions are built, whatever they are about.</summary>
public sealed record EnglishFile
{
    public string Function { get; init; } = "";
    public string Carrying { get; init; } = "";
    public string Light { get; init; } = "";
    public List<string> LightGroups { get; init; } = [];
    public List<string> Frames { get; init; } = [];
    public Dictionary<string, List<string>> Answers { get; init; } = new Dictionary<string, List<string>>(StringComparer.Ordinal);
    public string Auxiliaries { get; init; } = "";
    public string Reasons { get; init; } = "";
    public List<string> Exceptions { get; init; } = [];
    public Dictionary<string, string> Meta { get; init; } = new(StringComparer.Ordinal);
    public Dictionary<string, string> Abbreviations { get; init; } = new(StringComparer.Ordinal);
    public string Replies { get; init; } = "";
    public string Negations { get; init; } = "";
    public Dictionary<string, List<string>> Plain { get; init; } = new(StringComparer.Ordinal);
    public List<string> Change { get; init; } = [];
    public List<string> Before { get; init; } = [];
    public Dictionary<string, int> Numbers { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
    public Dictionary<string, int> Months { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
    public Dictionary<string, int> Weekdays { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
    public Dictionary<string, List<int>> Seasons { get; init; } = new(StringComparer.Ordinal);
    public Dictionary<string, List<string>> Relations { get; init; } = new Dictionary<string, List<string>>(StringComparer.Ordinal);
    public DateWords Dates { get; init; } = new();
    public FollowUpPhrases FollowUp { get; init; } = new();
    public string Exclusives { get; init; } = "";
    public Dictionary<string, string> Opposites { get; init; } = new(StringComparer.Ordinal);
    public List<string> Presupposing { get; init; } = [];
    public string Units { get; init; } = "";
    public string Durations { get; init; } = "";
    public string Beginnings { get; init; } = "";
    public List<string> Lasting { get; init; } = [];
    public string Prices { get; init; } = "";
    public string Speech { get; init; } = "";
    public string Strangers { get; init; } = "";
    public Dictionary<string, string> Languages { get; init; } = new(StringComparer.Ordinal);
    public StatedPhrases Statements { get; init; } = new();
    public NamedPhrases Naming { get; init; } = new();
    public SuggestedPhrases Suggestions { get; init; } = new();
    public List<string> NameParticles { get; init; } = [];

    /// <summary>How dates are told beside the names of days and months.</summary>
    public sealed record DateWords
    {
        public Dictionary<string, int> Ordinals { get; init; } = new(StringComparer.Ordinal);
        public string Leads { get; init; } = "";
        public string Back { get; init; } = "";
        public string Happens { get; init; } = "";
        public string Ahead { get; init; } = "";
        public string Next { get; init; } = "";
        public string States { get; init; } = "";
        public List<string> Vague { get; init; } = [];
        public List<string> Feasts { get; init; } = [];
        public List<string> LastAsked { get; init; } = [];
        public List<string> Excludes { get; init; } = [];
        public Dictionary<string, List<string>> Then { get; init; } = new(StringComparer.Ordinal);
    }

    /// <summary>How a follow-up opens, and what it asks of the answer before.</summary>
    public sealed record FollowUpPhrases
    {
        public List<string> Openers { get; init; } = [];
        public List<string> Sources { get; init; } = [];
        public List<string> More { get; init; } = [];
        public List<string> Backs { get; init; } = [];
    }

    /// <summary>How an article's sentence shows how firmly it says something, and who says it.</summary>
    public sealed record StatedPhrases
    {
        /// <summary>By the name of how firmly it is said, in the order in which they count.</summary>
        public Dictionary<string, List<string>> Firmness { get; init; } = new(StringComparer.Ordinal);

        /// <summary>Verbs beside which a speaker stands.</summary>
        public string Speech { get; init; } = "";

        /// <summary>Words that stand for what was named before.</summary>
        public string Backs { get; init; } = "";
    }

    /// <summary>How an article's text shows what a name is the name of.</summary>
    public sealed record NamedPhrases
    {
        public string Joints { get; init; } = "";

        /// <summary>Of these, those that only go on behind a word that says of what kind it is: not "Ann Lee of Bergen".</summary>
        public string Linking { get; init; } = "";
        public string Titles { get; init; } = "";
        public string Peoples { get; init; } = "";
        public List<string> PeopleEndings { get; init; } = [];
        public List<NamedKind> Kinds { get; init; } = [];
    }

    /// <summary>What shows that a name is of a kind.</summary>
    public sealed record NamedKind
    {
        public string Kind { get; init; } = "";

        /// <summary>The ids by which stories may have that kind, the best first.</summary>
        public List<string> Like { get; init; } = [];

        /// <summary>Words inside such a name.</summary>
        public string Words { get; init; } = "";

        /// <summary>Nouns beside it.</summary>
        public string Nouns { get; init; } = "";
    }

    /// <summary>Questions to suggest; <c>{0}</c> and <c>{1}</c> stand for entities of a compared kind.</summary>
    public sealed record SuggestedPhrases
    {
        public List<string> Start { get; init; } = [];
        public List<string> Next { get; init; } = [];
    }

    /// <summary>Groups of words of one story; none where there is no such file, or one that is empty or holds comments alone.</summary>
    /// <exception cref="LanguageFileException">The file is not of this form.</exception>
    public static IReadOnlyDictionary<string, List<string>> ReadSynonyms(string path)
    {
        var none = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        return !File.Exists(path) || IsBlank(path) ? none : Read<Dictionary<string, List<string>>>(path);
    }

    private static bool IsBlank(string path) =>
        File.ReadLines(path).All(line => line.TrimStart() is "" or ['#', ..] || line.TrimEnd() is "---" or "{}");

    /// <exception cref="LanguageFileException">The file is missing or is not of this form.</exception>
    public static T Read<T>(string path)
    {
        if (!File.Exists(path)) throw new LanguageFileException($"The language file '{path}' is not there.");
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            using var text = File.OpenText(path);
            return reader.Deserialize<T>(text) ?? throw new LanguageFileException($"{path}: the file is empty.");
        }
        catch (YamlException exception)
        {
            throw new LanguageFileException(
                $"{path}:{exception.Start.Line}: {Sentence<T>(exception.InnerException?.Message ?? exception.Message)}",
                exception);
        }
    }

    /// <summary>An unknown key is answered with all that there are.</summary>
    private static string Sentence<T>(string message)
    {
        if (message.Split('\'') is not ["Property ", var key, " not found on type ", ..]) return message;
        var keys = typeof(T).GetProperties().Select(property => CamelCaseNamingConvention.Instance.Apply(property.Name));
        return $"the key '{key}' is unknown: expected one of {string.Join(", ", keys)}.";
    }
}
