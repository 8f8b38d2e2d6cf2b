namespace StatusBot.Articles;

/// <summary>Texts of others as a sentence shows them.</summary>
internal static class Shown
{
    private const int Longest = 200;

    public static string Short(Uri address) => Short(address.AbsoluteUri);

    /// <summary>On one line, and cut where it is long.</summary>
    public static string Short(string text) =>
        string.Concat((text.Length > Longest ? text[..(Longest - 1)] + "…" : text).Select(c => char.IsControl(c) ? ' ' : c));
}
