using NodaTime;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>"The second", "11 May", "November": which of the questions is meant that were offered to somebody who was not clear.</summary>
internal sealed class Picked(QuestionReader reader)
{
    private static readonly string[] Firsts = ["first", "1", "1st", "one", "former"], Seconds = ["second", "2", "2nd", "two", "latter"];

    private static readonly string[] Light = ["the", "one", "i", "mean", "meant", "is", "it", "option", "number", "no", "nr", "please", "a",
        "to", "in", "on", "of", "date", "day", "as", "sorry", "yes", "that", "was", "want", "take"];

    /// <summary>The question that is meant; null where the reply picks none, or not one alone.</summary>
    public string? Of(string reply, IReadOnlyList<string> options, DateContext context)
    {
        var words = Tokenizer.Split(reply).Select(token => token.Text).ToList();
        if (words.Any(word => word is "neither" or "none" or "both")) return null;
        if (words.Contains("not"))
            return options.Count == 2 && Of(reply.Replace("not", "", StringComparison.OrdinalIgnoreCase), options, context) is { } other
                ? options.Single(option => option != other) : null;
        var telling = words.Where(word => !Light.Contains(word)).ToList();
        if (telling.Count == 0) telling = words.Where(word => word == "one" && words.Count == 1).ToList();
        if (telling is [var word] && ByPlace(word, options) is { } placed) return placed;
        return ByDay(reply, telling, options, context) ?? ByWords([.. telling.Select(Plain)], options);
    }

    private static string? ByPlace(string word, IReadOnlyList<string> options) =>
        Firsts.Contains(word) ? options[0] : Seconds.Contains(word) && options.Count > 1 ? options[1]
        : word == "last" ? options[^1] : null;

    /// <summary>"The later one", "2026-05-11", "November": the option whose day that is.</summary>
    private string? ByDay(string reply, List<string> telling, IReadOnlyList<string> options, DateContext context)
    {
        var days = options.Select(option => (option, Day: Days(option, context)?.From)).Where(one => one.Day is not null)
            .OrderBy(one => one.Day).ToList();
        if (days.Count < 2) return null;
        if (telling is ["earlier" or "earliest"]) return days[0].option;
        if (telling is ["later" or "latest"]) return days[^1].option;
        return reader.Read($"on {reply}", context) is { DateFaults: [], Dates: [var only], Mentions: [], Terms: [] }
            && days.Where(one => only.From <= one.Day && one.Day <= only.To).ToList() is [var meant] ? meant.option : null;
    }

    private (LocalDate From, LocalDate To)? Days(string option, DateContext context) =>
        reader.Read(option, context).Dates is [var first, ..] ? (first.Relation == DateRelation.Before ? first.To : first.From, first.To)
        : null;

    /// <summary>"11th" is "11".</summary>
    private static string Plain(string word) => char.IsAsciiDigit(word[0]) ? word.TrimEnd('s', 't', 'n', 'd', 'r', 'h') : word;

    private static HashSet<string> Words(string option) => [.. Tokenizer.Split(option).Select(token => token.Text)];

    /// <summary>A name: what sets one reading of the same question apart from the others.</summary>
    private static string? ByWords(List<string> telling, IReadOnlyList<string> options)
    {
        var words = options.Select(Words).ToList();
        var shared = words.Aggregate((one, other) => [.. one.Intersect(other)]);
        if (telling.Count == 0 || shared.Count == 0) return null;
        return options.Where((_, i) => telling.TrueForAll(word => words[i].Contains(word) && !shared.Contains(word))).ToList() is [var only]
            ? only : null;
    }
}
