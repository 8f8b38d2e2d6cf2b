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
        foreach (var text in texts) Keep(rule, text, $"item of {Key(property)}");
        var twice = texts.GroupBy(text => text).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? ValueList<string>.Of(texts)
            : throw new TermException($"the {Key(property)} hold '{twice.Key}' twice.");
    }

    public static IReadOnlyList<T> HoldSome<T>(IReadOnlyList<T>? items, string property) =>
        items is { Count: > 0 } ? ValueList<T>.Of(items) : throw new TermException($"the {Key(property)} are missing: at least one is needed.");

    /// <summary>A property as it is called in a data file.</summary>
    public static string Key(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
