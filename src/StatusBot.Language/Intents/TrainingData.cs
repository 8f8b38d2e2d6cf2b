using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace StatusBot.Language;

/// <summary>One example: what somebody said and what it wanted.</summary>
public sealed partial record TrainingRow(string Utterance, string Intent)
{
    public bool IsOutOfScope => Intent == TrainingData.OutOfScope;

    /// <summary>The utterance without the kinds that stand for entities: they are no words.</summary>
    public string UnmaskedText => Kinds().Replace(Utterance, " ");

    [GeneratedRegex("⟨[^⟩]*⟩", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kinds();
}

/// <summary>Training data that cannot be used; the message is one sentence that names the place.</summary>
public sealed class TrainingDataException(string message) : Exception(message);

/// <summary>The examples that a model is trained on: at least two intents.</summary>
public sealed class TrainingData
{
    /// <summary>The intent of examples that are about something else altogether.</summary>
    public const string OutOfScope = "oos";

    private TrainingData(IReadOnlyList<TrainingRow> rows) => Rows = rows;

    public IReadOnlyList<TrainingRow> Rows { get; }

    /// <exception cref="TrainingDataException">All rows have one intent, or there is none.</exception>
    public static TrainingData Of(IReadOnlyList<TrainingRow> rows, string name = "The training data") =>
        rows.Select(row => row.Intent).Distinct().Take(2).Count() == 2
            ? new TrainingData(rows)
            : throw new TrainingDataException(OneIntent(rows, name));

    /// <summary>Reads rows of <c>utterance TAB intent</c>, UTF-8, with no header; blank lines are skipped.</summary>
    /// <exception cref="TrainingDataException">A row is malformed, or all rows have one intent.</exception>
    public static TrainingData Read(string path) => Of(ReadRows(path), path);

    /// <summary>Reads rows as <see cref="Read"/> does, for testing: one intent is enough.</summary>
    /// <exception cref="TrainingDataException">A row is malformed.</exception>
    public static IReadOnlyList<TrainingRow> ReadRows(string path) =>
        [.. File.ReadLines(path, Encoding.UTF8)
            .Select((line, index) => (line, place: $"{path}:{index + 1}"))
            .Where(row => !string.IsNullOrWhiteSpace(row.line))
            .Select(row => Row(row.line, row.place))];

    /// <summary>The SHA-256 of the rows in their order, in lower-case hexadecimal; blank lines and outer spaces do not count.</summary>
    public string Sha256()
    {
        var text = string.Concat(Rows.Select(row => $"{row.Utterance}\t{row.Intent}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static TrainingRow Row(string line, string place)
    {
        var parts = line.Split('\t', StringSplitOptions.TrimEntries);
        return parts switch
        {
            { Length: < 2 } => throw new TrainingDataException($"{place}: expected an utterance, a tab and an intent, and found no tab."),
            { Length: > 2 } =>
                throw new TrainingDataException($"{place}: expected an utterance, a tab and an intent, and found {parts.Length - 1} tabs."),
            ["", _] => throw new TrainingDataException($"{place}: the utterance is empty."),
            [_, ""] => throw new TrainingDataException($"{place}: the intent is empty."),
            _ => new TrainingRow(parts[0], parts[1]),
        };
    }

    private static string OneIntent(IReadOnlyList<TrainingRow> rows, string name) => rows switch
    {
        [] => $"{name}: there is no row, and a model needs at least two intents.",
        [var first, ..] => $"{name}: every row has the intent '{first.Intent}', and a model needs at least two.",
    };
}
