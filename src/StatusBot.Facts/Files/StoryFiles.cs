namespace StatusBot.Facts;

/// <summary>Stories as YAML files; <c>data/README.md</c> describes the format.</summary>
public static class StoryFiles
{
    /// <summary>Reads one file, or all files of a folder that end in .yaml. Any file may hold any section.</summary>
    /// <param name="path">The file or the folder.</param>
    /// <param name="known">What the files may name without defining it: what the store holds already.</param>
    /// <param name="texts">The articles' texts: hashes that are left out are computed from them.</param>
    /// <exception cref="StoryFormatException">Something is wrong; all problems are told at once.</exception>
    public static Story Read(string path, Story? known = null, ArticleTexts? texts = null)
    {
        var reader = new StoryReader(known, texts);
        foreach (var file in FilesOf(path)) reader.Read(file);
        return reader.Finish();
    }

    /// <summary>Reads the text of one file, which errors call <paramref name="name"/>.</summary>
    /// <exception cref="StoryFormatException">Something is wrong; all problems are told at once.</exception>
    public static Story ReadText(string text, string name = "story.yaml", Story? known = null)
    {
        var reader = new StoryReader(known);
        reader.Read(name, text);
        return reader.Finish();
    }

    /// <summary>
    /// One document with everything in a fixed order: the sections as in <see cref="Story"/>, in each the items by id, in each item
    /// the keys of the record. Equal stories give equal bytes, and what <see cref="Read"/> reads from them is written again as it was.
    /// </summary>
    public static string Write(Story story) => StoryWriter.Write(story);

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new StoryFormatException([new(path, "there is no such file or folder.")]);
        var files = Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0) throw new StoryFormatException([new(path, "the folder holds no .yaml file.")]);
        var size = files.Sum(InputFile.SizeOf);
        return size <= InputFile.MostBytes
            ? files
            : throw new StoryFormatException([new(path, $"the files have {size} bytes, and {InputFile.MostBytes} are allowed.")]);
    }
}
