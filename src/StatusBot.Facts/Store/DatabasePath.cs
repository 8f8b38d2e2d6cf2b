namespace StatusBot.Facts;

/// <summary>A database's path as a person writes it. What would make a file of a name that nobody meant is refused.</summary>
internal static class DatabasePath
{
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <returns>The full path; of a link to a file, what it leads to, so that a database has one lock and one socket.</returns>
    /// <exception cref="StoreException">It is no path of a file; the message says why.</exception>
    public static string Read(string text, string folder)
    {
        if (Problem(text) is { } problem)
            throw new StoreException($"'{text.ReplaceLineEndings(" ")}' is no path of a database: {problem}.");
        var path = Path.GetFullPath(text is "~" or ['~', '/', ..] ? Home() + text[1..] : text, folder);
        if (Directory.Exists(path))
            throw new StoreException($"{path} is a folder: name a file in it, as in {Path.Join(path, "statusbot.db")}.");
        return LinkedFrom(path);
    }

    private static string? Problem(string text) => text switch
    {
        _ when text.Trim().Length == 0 => "it is empty",
        _ when text.Any(char.IsControl) => "it holds a control character",
        _ when char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) => "it starts or ends with white space",
        [':', ..] => "a database in memory would be lost at the end; name a file",
        ['-', ..] => "it starts with a hyphen; write ./ before it",
        ['~', not '/', ..] => "only ~/ is expanded, to your home folder; write ./ before a name that starts with ~",
        ['$', ..] or ['%', ..] => "a variable is not expanded here; write ./ before a name that starts so",
        _ when text.Contains("://", StringComparison.Ordinal) || text.StartsWith("file:", StringComparison.OrdinalIgnoreCase) =>
            "it is an address; name a file",
        _ when text[^1] is '/' or '\\' => "it ends like a folder; name a file in it",
        _ => null,
    };

    private static string Home() =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);

    private static string LinkedFrom(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            return path;      // whoever opens it says what is wrong with it
        }
    }
}
