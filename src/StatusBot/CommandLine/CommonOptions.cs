using System.CommandLine;

namespace StatusBot;

/// <summary>
/// The options of every verb. Each command line has its own: an option knows the commands that it belongs to, and keeps them.
/// </summary>
internal static class CommonOptions
{
    private const string Database = "--db", Data = "--data", Settings = "--settings";

    public static IEnumerable<Option> All() =>
    [
        Text(Database, "CONNECTION", "The database: Data Source=PATH, or the path of a SQLite file. " +
            "Default: STATUSBOT_DB, or the setting Database, or a file in your application-data folder"),
        Text(Data, "FOLDER", "The data folder, with the subfolders story and language. " +
            "Default: the one that the database was filled from, at first the one that ships with the program"),
        Text(Settings, "FILE", "A JSON file with settings, read after appsettings.json and before the environment"),
    ];

    public static string? DatabaseOf(ParseResult call) => call.GetValue<string?>(Database);
    public static string? DataOf(ParseResult call) => call.GetValue<string?>(Data);
    public static string? SettingsOf(ParseResult call) => call.GetValue<string?>(Settings);

    /// <summary>A new option: each verb that has it has its own.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON for programs" };

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Recursive = true };
}
