using NodaTime;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>Reads what an address asks for; what is wrong with it first is kept as <see cref="Problem"/>.</summary>
internal sealed class Asked(View view)
{
    private const int Longest = 60;

    /// <summary>One sentence; null where all that was read could be.</summary>
    public string? Problem { get; private set; }

    /// <summary>A text without white space at its ends; null where there is none.</summary>
    public string? Text(string key) => view.Query[key].ToString().Trim() is { Length: > 0 } text ? text : null;

    public LocalDate? Day(string key, DayUse use)
    {
        if (Text(key) is not { } text) return null;
        var (day, problem) = PersonDay.Read(text, use, view.Today);
        Problem ??= problem;
        return day;
    }

    public bool Flag(string key) => Choice(key, ("yes", true), ("no", false)) ?? false;

    /// <summary>The value of one of a few words, in whatever case.</summary>
    public T? Choice<T>(string key, params (string Word, T Value)[] choices) where T : struct
    {
        if (Text(key) is not { } text) return null;
        foreach (var (word, value) in choices)
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase)) return value;
        Problem ??= $"'{Shorten(text)}' is no value of '{key}': expected {string.Join(", ", choices.Select(choice => choice.Word))}.";
        return null;
    }

    public static string Shorten(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
