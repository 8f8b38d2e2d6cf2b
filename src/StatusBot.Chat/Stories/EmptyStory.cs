namespace StatusBot.Chat;

/// <summary>An empty story of somebody's own: the general kinds and topics that ship, for articles about anything.</summary>
public static class EmptyStory
{
    /// <summary>Makes a data folder.</summary>
    /// <param name="path">Its full path; the folder need not be there.</param>
    /// <exception cref="IOException">It holds a story already, or cannot be written.</exception>
    public static DataFolder Make(string path)
    {
        var (folder, general) = (new DataFolder(path), new DataFolder(Path.Combine(DataFolder.Shipped.Path, "general")));
        if (Directory.Exists(folder.Story))
            throw new IOException($"{path} holds a story already: name a folder without one, or start it with --data.");
        Directory.CreateDirectory(folder.Story);
        foreach (var file in Directory.GetFiles(general.Story, "*.yaml"))
            File.Copy(file, Path.Combine(folder.Story, Path.GetFileName(file)));
        return folder;
    }
}
