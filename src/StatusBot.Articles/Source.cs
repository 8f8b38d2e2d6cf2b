namespace StatusBot.Articles;

/// <summary>What an article is read from: the bytes of a page or a file, and what is known of them.</summary>
/// <param name="Name">The address or the path that a person named, for sentences.</param>
/// <param name="Address">Where it was fetched from, after redirects; null for a file.</param>
/// <param name="MediaType">As its sender states it, in lower case without parameters; null where nobody does.</param>
/// <param name="Charset">The character set that its sender states.</param>
/// <param name="Language">The language that its sender states.</param>
public sealed record Source(
    string Name, byte[] Bytes, Uri? Address = null, string? MediaType = null, string? Charset = null, string? Language = null);
