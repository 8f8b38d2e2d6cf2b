using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests.Properties;

/// <summary>
/// A year of one state, told day by day by the bot and by an oracle: twelve changes, each on the 9th and published on the 10th; those of
/// March and August were told wrongly and corrected on the 20th; one source has no date.
/// </summary>
public sealed class YearTests
{
    private const string Question = "What access does Larkspur give the Coastal Council to Finch?";
    private static readonly World World = new(Story(), Talk.Understanding, new LocalDate(2026, 1, 15));

    private static readonly IEnumerable<LocalDate> Days = Enumerable.Range(0, 380).Select(day => new LocalDate(2025, 1, 1).PlusDays(day));

    [Fact]
    public void TheBotTellsWhatHoldsOnEveryDay()
    {
        foreach (var day in Days)
            ((Say(day) as Answer.Stated)?.Facts[0].Value).ShouldBe(Oracle(day), day.ToString());
    }

    [Fact]
    public void AndWhatHeldBefore()
    {
        foreach (var day in Days)
        {
            var (now, before) = (Oracle(day), Month(day) > 1 ? Oracle(Changed(Month(day)).PlusDays(-1)) : null);
            var former = (Say(day) as Answer.Stated)?.Sentences
                .Where(sentence => sentence.Said.StartsWith("Until ", StringComparison.Ordinal)).ToList() ?? [];
            former.Select(sentence => sentence.Facts[0].Value).ShouldBe(before is null || now is null ? [] : [before], day.ToString());
            if (before is not null) former[0].Said.ShouldStartWith($"Until {Dates.Show(Changed(Month(day)))}: ");
        }
    }

    /// <summary>What was known to hold on a day: what was published last, in its corrected form from the day of the correction.</summary>
    private static string? Oracle(LocalDate day)
    {
        var month = Month(day);
        if (month == 0) return null;
        var isCorrected = month is 3 or 8 && day >= Changed(month).PlusDays(11);
        return isCorrected ? $"level {month} and a half" : $"level {month}";
    }

    /// <summary>The month whose change was the last to be published by a day; 0 before the first.</summary>
    private static int Month(LocalDate day) => Enumerable.Range(1, 12).LastOrDefault(month => Changed(month).PlusDays(1) <= day);

    private static LocalDate Changed(int month) => new(2025, month, 9);

    private static Answer Say(LocalDate day) => World.Ask(Question, day).Answer;

    private static Story Story()
    {
        var months = Enumerable.Range(1, 12).ToList();
        var wrong = new[] { 3, 8 };
        return StatusBot.Facts.Story.Of([
            .. SomeTalk.Story([]).Terms().Where(term => term is not Article),
            Some.Claim("finch-access") with { Question = Question, Kind = ClaimKind.State },
            .. months.Select(month => Paper($"paper-{month}", month, 10)),
            .. wrong.Select(month => Paper($"correction-{month}", month, 20)), Some.Article("leaflet", published: null),
            .. months.Select(month => State($"state-{month}", $"level {month}", month, $"paper-{month}")),
            .. wrong.Select(month =>
                State($"right-{month}", $"level {month} and a half", month, $"correction-{month}") with { Corrects = [$"state-{month}"] }),
            State("undated", "level 1", null, "leaflet")]);
    }

    private static Article Paper(string id, int month, int day) => Some.Article(id, id, $"2025-{month:00}-{day:00}");

    private static Fact State(string id, string value, int? month, string article) =>
        Some.Fact(id, $"Larkspur gives the Coastal Council access of {value} to Finch", "access",
            occurred: month is null ? null : $"2025-{month:00}-09",
            modality: Modality.Confirmed, claim: "finch-access", value: value, article: article) with
        { Entities = ["larkspur", "council", "finch"] };
}
