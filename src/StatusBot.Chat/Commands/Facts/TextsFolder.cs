namespace StatusBot.Chat;

/// <summary>The folder that the option "texts" names.</summary>
internal static class TextsFolder
{
    private const string Expected = "expected the folder with the articles' texts, each named ID.txt";

    /// <param name="path">Its full path.</param>
    /// <exception cref="CommandException">There is no such folder; the message says where it was looked for.</exception>
    public static string Find(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new CommandException($"--texts names nothing: {Expected}.", isMisuse: true);
        if (Directory.Exists(path)) return path;
        throw new CommandException(File.Exists(path) ? $"{path} is no folder: {Expected}." : $"There is no folder {path}: {Expected}.");
    }
}
