namespace StatusBot.Articles;

/// <summary>A file that a person names on the machine that this runs on.</summary>
public static class ArticleFile
{
    private const long MostBytes = 20 * 1024 * 1024;

    /// <param name="path">A full path.</param>
    /// <exception cref="ArticleException">There is no such file, it is no regular one, or too big.</exception>
    public static async Task<Source> ReadAsync(string path, CancellationToken cancel = default)
    {
        if (Directory.Exists(path)) throw new ArticleException($"'{path}' is a folder: expected a page, a PDF or a text.");
        if (!File.Exists(path))
            throw new ArticleException($"There is no file '{path}'; an address starts with https:// or http://.");
        try
        {
            // A pipe or a device has no length, and is not opened: that could wait for ever.
            return new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length switch
            {
                0 => throw new ArticleException($"There is nothing in '{path}': expected a regular file that is not empty."),
                > MostBytes and var size => throw new ArticleException($"'{path}' has {size} bytes, and {MostBytes} are allowed."),
                _ => new(Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancel)),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ArticleException($"'{path}' cannot be read.", problem);
        }
    }
}
