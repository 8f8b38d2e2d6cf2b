namespace StatusBot.Facts;

/// <summary>Files that nobody but their owner may read: what is asked and who changed what is nobody else's business.</summary>
public static class OwnerOnly
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes an empty file.</summary>
    /// <exception cref="StoreException">It cannot be made there, or is there already.</exception>
    public static void Create(string path)
    {
        try
        {
            Open(path, FileMode.CreateNew, FileAccess.Write).Dispose();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The file '{path}' cannot be made: {problem.Message}", problem);
        }
    }

    /// <summary>Opens a file, and makes it for its owner alone; from one that was there others are shut out.</summary>
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share = FileShare.None)
    {
        Restrict(path);
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Mode;
        return new(path, options);
    }

    /// <summary>Takes from others what they may do with files that are there.</summary>
    public static void Restrict(params ReadOnlySpan<string> paths)
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (var path in paths)
            if (File.Exists(path) && File.GetUnixFileMode(path) != Mode) File.SetUnixFileMode(path, Mode);
    }
}
