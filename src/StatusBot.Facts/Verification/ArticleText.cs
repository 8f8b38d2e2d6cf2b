using System.Security.Cryptography;
using System.Text;

namespace StatusBot.Facts;

/// <summary>The text of an article, in paragraphs as citations count them: the non-empty lines, from 1.</summary>
public sealed class ArticleText
{
    private readonly string[] paragraphs;

    private ArticleText(byte[] bytes)
    {
        Bytes = bytes;
        Sha256 = HashOf(bytes);
        paragraphs =
            [.. Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
    }

    /// <summary>The text as its file holds it.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The hash of the text's bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Without white space at their ends.</summary>
    public IReadOnlyList<string> Paragraphs => paragraphs;

    public static ArticleText Of(byte[] bytes) => new(bytes);

    /// <summary>Reads <c>ID.txt</c> from a folder; null where there is no such file with a text in it.</summary>
    public static ArticleText? Find(string folder, string articleId)
    {
        var path = Path.Combine(folder, articleId + ".txt");
        return File.Exists(path) && InputFile.SizeOf(path) is > 0 and <= InputFile.MostBytes ? new(File.ReadAllBytes(path)) : null;
    }

    /// <summary>The hash of a paragraph, as citations hold it.</summary>
    public static string HashOf(string paragraph) => HashOf(Encoding.UTF8.GetBytes(paragraph.Trim()));

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
