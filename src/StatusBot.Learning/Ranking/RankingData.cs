using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StatusBot.Learning;

/// <summary>One example for a ranking model.</summary>
/// <param name="Values">A value for each feature.</param>
/// <param name="Label">Whether it is so: the fact answers the question, or some fact does.</param>
/// <param name="Group">What it belongs to, such as a question or a story: rows of one group are held out together.</param>
/// <param name="Weight">How much it counts; 1 as a rule.</param>
public sealed record RankingRow(float[] Values, bool Label, string Group, float Weight = 1);

/// <summary>The examples that a ranking model is trained on: some of each label, in at least two groups.</summary>
public sealed class RankingData
{
    /// <exception cref="ArgumentException">
    /// A row has another number of values than there are features, or the rows teach nothing.
    /// </exception>
    public RankingData(IReadOnlyList<string> features, IReadOnlyList<RankingRow> rows)
    {
        if (rows.FirstOrDefault(row => row.Values.Length != features.Count) is { } odd)
            throw new ArgumentException(
                $"a row of group '{odd.Group}' has {odd.Values.Length} values, and {features.Count} features were expected", nameof(rows));
        if (rows.Select(row => row.Label).Distinct().Count() < 2)
            throw new ArgumentException($"all {rows.Count} rows have one label, and both were expected", nameof(rows));
        if (rows.Select(row => row.Group).Distinct(StringComparer.Ordinal).Count() < 2)
            throw new ArgumentException($"all {rows.Count} rows are of one group, and at least two were expected", nameof(rows));
        (Features, Rows) = (features, rows);
    }

    public IReadOnlyList<string> Features { get; }
    public IReadOnlyList<RankingRow> Rows { get; }

    /// <summary>The SHA-256 of the features' names and of all rows in their order, in lower-case hexadecimal.</summary>
    public string Sha256()
    {
        var text = new StringBuilder(string.Join('\t', Features)).Append('\n');
        foreach (var row in Rows)
            text.Append(CultureInfo.InvariantCulture, $"{row.Label}\t{row.Group}\t{row.Weight:r}\t")
                .AppendJoin('\t', row.Values.Select(value => value.ToString("r", CultureInfo.InvariantCulture))).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
