namespace StatusBot;

/// <summary>The folder that <c>--texts</c> names.</summary>
internal static class TextsFolder
{
    private const string Expected = "expected the folder with the articles' texts, each named ID.txt";

    /// <returns>Its full path.</returns>
    /// <exception cref="RefusalException">There is no such folder; the message says where it was looked for.</exception>
    public static string Find(Terminal terminal, string texts)
    {
        if (string.IsNullOrWhiteSpace(texts)) throw new RefusalException($"--texts names nothing: {Expected}.", Exit.Misused);
        var path = terminal.PathOf(texts);
        if (Directory.Exists(path)) return path;
        throw new RefusalException(File.Exists(path) ? $"{path} is no folder: {Expected}." : $"There is no folder {path}: {Expected}.");
    }
}
