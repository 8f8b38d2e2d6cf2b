using System.Globalization;
using System.Text.Json.Nodes;

namespace StatusBot;

/// <summary>How a tool gives a list: an object with some of its rows, and whether there are more.</summary>
/// <param name="Name">Of the rows.</param>
/// <param name="Most">How many at most.</param>
/// <param name="Usual">How many where no limit is given; null where none can be.</param>
/// <param name="AreLast">Whether it is the last ones that count.</param>
internal sealed record Rows(string Name, int Most, int? Usual = null, bool AreLast = false)
{
    public const string Limit = "limit";

    /// <summary>Makes the limit of a call one more: a row beyond it tells that there are more.</summary>
    /// <returns>How many rows are to be given.</returns>
    public int Take(Dictionary<string, string> values)
    {
        if (Usual is null) return Most;
        var most = values.TryGetValue(Limit, out var given) ? int.Parse(given, CultureInfo.InvariantCulture) : Usual.Value;
        values[Limit] = (most + 1).ToString(CultureInfo.InvariantCulture);
        return most;
    }

    public JsonObject Of(JsonArray all, int most)
    {
        var more = all.Count > most;
        while (all.Count > most) all.RemoveAt(AreLast ? 0 : all.Count - 1);
        return new() { [Name] = all, ["more"] = more };
    }
}
