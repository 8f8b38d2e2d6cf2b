using System.Text;

namespace StatusBot.Facts;

/// <summary>Stories as YAML files; <c>data/README.md</c> describes the format.</summary>
public static class StoryFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads one file, or all files of a folder that end in .yaml. Any file may hold any section.</summary>
    /// <param name="path">The file or the folder.</param>
    /// <param name="known">What the files may name without defining it: what the store holds already.</param>
    /// <exception cref="StoryFormatException">Something is wrong; all problems are told at once.</exception>
    public static Story Read(string path, Story? known = null)
    {
        var reader = new StoryReader(known);
        foreach (var file in FilesOf(path)) Read(file, reader);
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
        return files.Length > 0 ? files : throw new StoryFormatException([new(path, "the folder holds no .yaml file.")]);
    }

    private static void Read(string file, StoryReader reader)
    {
        var name = Path.GetFileName(file);
        try
        {
            reader.Read(name, File.ReadAllText(file, Utf8));
        }
        catch (Exception problem) when (problem is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            reader.CannotRead(name, problem is DecoderFallbackException ? "the file is not UTF-8." : "the file cannot be read.");
        }
    }
}
