using System.Text.Json;

namespace StatusBot.Facts;

/// <summary>A term was to be built with a value that it cannot hold; the message is one sentence that says which and why.</summary>
public sealed class TermException(string message) : ArgumentException(message);

/// <summary>What the records' properties pass through, so that a wrong value cannot be made.</summary>
internal static class Must
{
    public static string Keep(Rule rule, string text, string property) =>
        rule(text ?? "") is { } problem ? throw new TermException(Rules.Tell(Key(property), text ?? "", problem)) : text!;

    public static string? KeepIfAny(Rule rule, string? text, string property) =>
        text is null ? null : Keep(rule, text, property);

    public static int BeAtLeast(int least, int number, string property) =>
        number >= least ? number : throw new TermException($"the {Key(property)} is {number}, and must be {least} or more.");

    /// <summary>Texts that all keep the rule, none of them twice.</summary>
    public static IReadOnlyList<string> KeepAll(Rule rule, IReadOnlyList<string>? texts, string property)
    {
        if (texts is null) return ValueList<string>.Of([]);
        foreach (var text in texts)
            if (rule(text ?? "") is not null) Keep(rule, text!, $"item of {Key(property)}");
        return Twice(texts, Key(property)) is { } problem ? throw new TermException(problem) : ValueList<string>.Of(texts);
    }

    public static IReadOnlyList<T> HoldSome<T>(IReadOnlyList<T>? items, string property) =>
        items is { Count: > 0 }
            ? ValueList<T>.Of(items)
            : throw new TermException(Missing(Key(property)));

    /// <summary>The sentence that tells a text which is there twice; null where none is.</summary>
    public static string? Twice(IReadOnlyList<string> texts, string key) =>
        FirstTwice(texts) is { } twice ? $"the {key} hold '{twice}' twice." : null;

    public static string Missing(string key) => $"the {key} are missing: at least one is needed.";

    private static string? FirstTwice(IReadOnlyList<string> texts)
    {
        if (texts.Count < 2) return null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return texts.FirstOrDefault(text => !seen.Add(text));
    }

    /// <summary>A property as it is called in a data file.</summary>
    public static string Key(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
