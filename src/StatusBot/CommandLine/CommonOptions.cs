using System.CommandLine;

namespace StatusBot;

/// <summary>The options of every verb.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Database = new("--db")
    {
        Description = "The database: Data Source=PATH, or the path of a SQLite file. " +
            "Default: STATUSBOT_DB, or the setting Database, or a file in your application-data folder",
        HelpName = "CONNECTION",
        Recursive = true,
    };

    public static readonly Option<string?> Data = new("--data")
    {
        Description = "The data folder, with the subfolders story and language. Default: the one that ships with the program",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public static readonly Option<string?> Settings = new("--settings")
    {
        Description = "A JSON file with settings, read after appsettings.json and before the environment",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>A new option: each verb that has it has its own.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON for programs" };
}
