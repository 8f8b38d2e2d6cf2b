namespace StatusBot.Facts;

/// <summary>A long list as a person reads it: the first fifty, and how many more there are.</summary>
public static class FirstFew
{
    public const int Most = 50;

    /// <param name="rest">How many there are besides.</param>
    public static IEnumerable<string> Of(IReadOnlyList<string> lines, long rest = 0)
    {
        var more = Math.Max(lines.Count - Most, 0) + rest;
        return more == 0 ? lines : lines.Take(Most).Append($"… and {more} more.");
    }
}
