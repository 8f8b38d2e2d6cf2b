using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>A folder with the subfolder <c>story</c> and, where the words of its own are wanted, <c>language</c>.</summary>
/// <param name="Path">Its full path.</param>
public sealed record DataFolder(string Path)
{
    /// <summary>The one that ships with the program.</summary>
    public static readonly DataFolder Shipped = new(System.IO.Path.Combine(AppContext.BaseDirectory, "data"));

    private static readonly Lazy<EnglishFile> ShippedEnglish =
        new(() => EnglishFile.Read<EnglishFile>(System.IO.Path.Combine(Shipped.Language, "english.yaml")));

    /// <summary>General English, as it ships: articles and dates are read with it whatever the story's own words are.</summary>
    public static EnglishFile English => ShippedEnglish.Value;

    /// <summary>The articles' texts, each named ID.txt; it need not be there.</summary>
    public string Texts => System.IO.Path.Combine(Path, "texts");

    /// <summary>The store of a story that was begun with <c>new</c>; it need not be there.</summary>
    public string Database => System.IO.Path.Combine(Path, "statusbot.db");

    public bool HasDatabase => File.Exists(Database);

    public string Story => System.IO.Path.Combine(Path, "story");

    /// <summary>Its own language or, where it has none, the one that ships.</summary>
    public string Language => HasLanguage ? OwnLanguage : Shipped.OwnLanguage;

    public bool HasLanguage => Directory.Exists(OwnLanguage);

    private string OwnLanguage => System.IO.Path.Combine(Path, "language");
}
