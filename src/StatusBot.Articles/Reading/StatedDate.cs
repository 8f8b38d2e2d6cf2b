using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>A date as a source writes it.</summary>
/// <param name="Where">Where it stands, to follow "of": "its JSON-LD".</param>
/// <param name="How">How it was found, where it is not stated as the date of publication; else null.</param>
internal sealed partial record StatedDate(string Text, string Where, string? How = null)
{
    // What programs write where they know no date.
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly LocalDate Earliest = new(1600, 1, 1);

    /// <summary>The first that can be a date of publication. What is left out, or said otherwise elsewhere, is told.</summary>
    /// <param name="today">An article of a later day cannot be out; a day is allowed for other time zones.</param>
    public static (Occurred? Day, string? How) Choose(IEnumerable<StatedDate> dates, LocalDate today, List<string> remarks)
    {
        (Occurred? Day, string? How) chosen = default;
        foreach (var date in dates.DistinctBy(date => date.Text))
        {
            var (day, problem) = date.Read(today);
            if (problem is not null) remarks.Add($"The date '{Shown.Short(date.Text)}' of {date.Where} is left out: {problem}.");
            else if (chosen.Day is null) chosen = (day, date.How);
            else if (date.How is null && !day!.Overlaps(chosen.Day.Earliest, chosen.Day.Latest))
                remarks.Add($"The date of {date.Where} is another one: {day}.");
        }
        return chosen;
    }

    private (Occurred? Day, string? Problem) Read(LocalDate today)
    {
        var text = Text.Trim();
        var (day, problem) = Parse(text);
        if (day is null) return (null, problem);
        if (day.Earliest > today.PlusDays(1)) return (null, "it lies in the future");
        return day.Earliest == Epoch && text.Length > 4 || day.Earliest < Earliest
            ? (null, "it is what programs write where they know none")
            : (day, null);
    }

    private static (Occurred? Day, string? Problem) Parse(string text)
    {
        if (Iso().Match(text) is { Success: true } iso)
            return Edtf(
                string.Join('-', new[] { "year", "month", "day" }.Select(part => iso.Groups[part].Value).Where(part => part != "")));
        var bare = WithoutWeekdayAndTime().Match(text) is { Success: true } match ? match.Groups["date"].Value : text;
        var (day, problem) = DateReader.ReadDay(bare);
        if (day is { } found) return (Occurred.On(found), null);
        return DateTime.TryParseExact(bare, ["MMMM yyyy", "MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? Edtf(month.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            : (null, problem?.TrimEnd('.') ?? "it is not understood");
    }

    private static (Occurred? Day, string? Problem) Edtf(string text) =>
        Occurred.TryParse(text, out var day, out var problem) ? (day, null) : (null, problem!.TrimEnd('.'));

    // The day as it is written where the article was: a zone is no reason to move it.
    [GeneratedRegex(@"^(?<year>\d{4})(-(?<month>\d{2})(-(?<day>\d{2})([T ].*)?)?)?$|^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(T.*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(\p{L}+\.?,\s+)?(?<date>.{0,40}?\d{4})(,?\s+(at\s+)?\d{1,2}[:.]\d{2}.*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithoutWeekdayAndTime();
}
