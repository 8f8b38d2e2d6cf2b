using System.Data.Common;
using System.Text.RegularExpressions;

namespace StatusBot.Facts;

/// <summary>Where a store is kept: a SQLite file.</summary>
public sealed partial record Database
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private Database(string path, bool readOnly, TimeSpan timeout) => (Path, IsReadOnly, Timeout) = (path, readOnly, timeout);

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>Whether the connection string says <c>Mode=ReadOnly</c>.</summary>
    public bool IsReadOnly { get; }

    /// <summary>How long to wait where another program locks the file.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Reads what a person names: the path of a file, with <c>~/</c> for the home folder, or a connection string.</summary>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <exception cref="StoreException">It names no file that could be a database; the message says why.</exception>
    public static Database Read(string text, string folder)
    {
        if (FirstKey().IsMatch(text)) return Parse(text, folder);
        return text.Contains(';', StringComparison.Ordinal)
            ? throw new StoreException("That is no connection string: expected Data Source=PATH.")
            : At(DatabasePath.Read(text, folder));
    }

    public static Database At(string path) => new(System.IO.Path.GetFullPath(path), readOnly: false, Patience);

    /// <summary>Reads <c>Data Source=PATH</c>, with <c>Mode=ReadOnly</c> and <c>Default Timeout=SECONDS</c> if need be.</summary>
    /// <exception cref="StoreException">It is no such connection string. The message leaves its text out: it may hold a
    /// password.</exception>
    public static Database Parse(string connectionString) => Parse(connectionString, Environment.CurrentDirectory);

    private static Database Parse(string connectionString, string folder)
    {
        var parts = PartsOf(connectionString);
        if (parts.ContainsKey("Host"))
            throw new StoreException("PostgreSQL is not supported yet: use a SQLite database, as in Data Source=PATH.");
        var path = Take(parts, "Data Source") ?? Take(parts, "DataSource") ?? Take(parts, "Filename") ?? "";
        if (path.Length == 0 || path.StartsWith(':') || path.StartsWith("file:", StringComparison.Ordinal))
            throw new StoreException("The connection string names no file: expected Data Source=PATH.");
        var mode = Take(parts, "Mode") ?? "ReadWriteCreate";
        var seconds = Take(parts, "Default Timeout");
        return parts.Count == 0 && mode is "ReadOnly" or "ReadWriteCreate" && (seconds is null || IsSeconds(seconds))
            ? new(DatabasePath.Read(
                path, folder), mode == "ReadOnly", seconds is null ? Patience : TimeSpan.FromSeconds(int.Parse(seconds, null)))
            : throw new StoreException("The connection string holds more than is understood: expected Data Source=PATH, Mode=ReadOnly " +
                "and Default Timeout=SECONDS.");
    }

    public override string ToString() => Path;

    // A path may hold an equals sign; a connection string starts with one of its keys.
    [GeneratedRegex(
        @"^\s*(?:data ?source|filename|mode|cache|pooling|password|foreign keys|default timeout|"
        + @"host|server|port|database|user(?: ?(?:id|name))?)\s*=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstKey();

    private static bool IsSeconds(string text) => text.Length is >= 1 and <= 4 && text.All(char.IsAsciiDigit);

    private static DbConnectionStringBuilder PartsOf(string text)
    {
        try
        {
            return new() { ConnectionString = text };
        }
        catch (ArgumentException problem)
        {
            throw new StoreException("That is no connection string: expected Data Source=PATH.", problem);
        }
    }

    private static string? Take(DbConnectionStringBuilder parts, string key)
    {
        var value = parts.TryGetValue(key, out var found) ? found.ToString() : null;
        parts.Remove(key);
        return value;
    }
}
