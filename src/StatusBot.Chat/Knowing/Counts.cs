using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What an import brought in, counted by kind: "added 1 article and 9 facts; updated 2 facts".</summary>
public static class Counts
{
    /// <returns>Empty where it brought in nothing.</returns>
    public static string Of(ImportResult result) =>
        string.Join("; ", new[] { Part("added", result.Added), Part("updated", result.Updated) }.OfType<string>());

    private static string? Part(string verb, IReadOnlyList<TermKey> keys)
    {
        var counts = keys.GroupBy(key => key.Kind).OrderBy(group => group.Key).Select(group => Count(group.Count(), group.Key)).ToList();
        return counts.Count == 0 ? null : $"{verb} {Listed(counts)}";
    }

    private static string Listed(List<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string Count(int number, TermKind kind) => Plural.Of(number, kind.ToString().ToLowerInvariant());
}
