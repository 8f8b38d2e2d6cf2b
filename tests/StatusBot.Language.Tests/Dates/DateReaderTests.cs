using NodaTime;
using NodaTime.Text;

namespace StatusBot.Language.Tests.Dates;

/// <summary>Everything is asked on Thursday, 26 November 2026, unless a row says otherwise.</summary>
public sealed class DateReaderTests
{
    private static readonly DateReader Reader = new(Shipped.English);
    private static readonly LocalDate Thursday = new(2026, 11, 26);

    public static TheoryData<string, string> Phrases { get; } =
        [.. DatePhrases.Table.Split('\n').Where(row => row.Contains('|', StringComparison.Ordinal))
            .Select(row => row.Split('|')).Select(row => (row[0].Trim(), row[1].Trim()))];

    [Theory]
    [MemberData(nameof(Phrases))]
    [InlineData("What was the status at that time?",
        "! I cannot tell which day “at that time” means, for none was named before: name one, such as 11 May 2026.")]
    [InlineData("What changed since then?",
        "! I cannot tell which day “since then” means, for none was named before: name one, such as 11 May 2026.")]
    [InlineData("as of 11 May 2026 and as of 12 May 2026",
        "AsOf 2026-05-11, ! I can answer as of one day at a time, and the question names two: 11 May 2026 and 12 May 2026.")]
    public void APhraseMeansItsDays(string phrase, string days) => Found(phrase).ShouldBe(days);

    [Theory]
    [InlineData("2028-03-01", "since 29 February", "Since 2028-02-29..")]
    [InlineData("2028-02-29", "in the last year", "On 2027-02-28..2028-02-29")]
    [InlineData("2028-03-31", "in the last month", "On 2028-02-29..2028-03-31")]
    [InlineData("2026-01-01", "yesterday", "On 2025-12-31")]
    [InlineData("2026-01-01", "since Friday", "Since 2025-12-26..")]
    [InlineData("2026-01-01", "last week", "On 2025-12-22..2025-12-28")]
    [InlineData("2026-01-01", "last quarter", "On 2025-10-01..2025-12-31")]
    [InlineData("2026-12-31", "since December", "Since 2026-12-01..")]
    [InlineData("2026-05-20", "as of 3 June", "AsOf 2025-06-03")]
    [InlineData("2026-05-20", "What is due before August?", "Before 2026-05-20..2026-07-31")]
    public void ADateIsReadFromTheReferenceDay(string today, string question, string dates) =>
        Found(question, new DateContext(LocalDatePattern.Iso.Parse(today).Value)).ShouldBe(dates);

    [Theory]
    [InlineData("What was the status at that time?", "AsOf 2026-05-11")]
    [InlineData("Who had access back then?", "AsOf 2026-05-11")]
    [InlineData("What has changed since then?", "Since 2026-05-11..")]
    [InlineData("What has changed since?", "Since 2026-05-11..")]
    [InlineData("What happened on that day?", "On 2026-05-11")]
    [InlineData("What was the status before then?", "AsOf 2026-05-10")]
    [InlineData("What was known at the time?", "AsOf 2026-05-11")]
    [InlineData("Who spoke at the time of the meeting?", "")]
    public void ThatTimeIsWhatWasNamedBefore(string question, string dates) =>
        Found(question, new DateContext(Thursday) { Then = new(2026, 5, 11) }).ShouldBe(dates);

    [Theory]
    [InlineData("and the day before?", "On 2026-05-10")]
    [InlineData("and the day after?", "On 2026-05-12")]
    [InlineData("the next day?", "On 2026-05-12")]
    [InlineData("What happened the next day?", "On 2026-05-12")]
    [InlineData("What happened on the following day?", "On 2026-05-12")]
    [InlineData("the week after?", "On 2026-05-18..2026-05-24")]
    [InlineData("and the following week?", "On 2026-05-18..2026-05-24")]
    [InlineData("and the previous month?", "On 2026-04-01..2026-04-30")]
    [InlineData("and a week earlier?", "On 2026-05-04")]
    [InlineData("two days later?", "On 2026-05-13")]
    [InlineData("and the two days after that?", "On 2026-05-12..2026-05-13")]
    [InlineData("and the month before?", "On 2026-04-01..2026-04-30")]
    [InlineData("and the Monday after?", "On 2026-05-18")]
    [InlineData("and half a year earlier?", "On 2025-11-11")]
    [InlineData("and before that?", "Before ..2026-05-10")]
    [InlineData("and earlier?", "Before ..2026-05-10")]
    [InlineData("and after that?", "Since 2026-05-12..")]
    [InlineData("What happened later?", "Since 2026-05-12..")]
    [InlineData("and since then?", "Since 2026-05-11..")]
    [InlineData("What changed since the day before?", "Since 2026-05-10..")]
    [InlineData("What was the status the day before?", "AsOf 2026-05-10")]
    [InlineData("What happened that week?", "On 2026-05-11..2026-05-17")]
    [InlineData("What happened that month?", "On 2026-05-01..2026-05-31")]
    [InlineData("and the 31st?", "On 2026-05-31")]
    [InlineData("and the next one?", "On 2026-05-12")]
    [InlineData("and the one before?", "On 2026-05-10")]
    [InlineData("shortly after?", "Since 2026-05-12..")]
    [InlineData("and Monday?", "On 2026-11-23")]
    [InlineData("and in two weeks?", "On 2026-12-07..2026-12-13")]
    [InlineData("the days before?", "! I cannot tell which days “the days before” means: name one, such as 11 May 2026.")]
    [InlineData("24 hours later?", "! I cannot tell which days “24 hours later” means: name one, such as 11 May 2026.")]
    [InlineData("and later that week?", "! I cannot tell which days “later that week” means: name one, such as 11 May 2026.")]
    [InlineData("and the same month a year earlier?",
        "! I cannot tell which days “the same month a year earlier” means: name one, such as 11 May 2026., On 2025-05-01..2025-05-31")]
    [InlineData("and last week?", "On 2026-11-16..2026-11-22")]
    [InlineData("and the day before yesterday?", "On 2026-11-24")]
    [InlineData("What is due in the next two weeks?", "On 2026-11-26..2026-12-10")]
    public void AFollowUpCountsFromTheDayAskedBefore(string question, string dates) => Behind(new(2026, 5, 11), new(2026, 5, 11), question)
        .ShouldBe(dates);

    [Theory]
    [InlineData("and the month after?", "On 2026-03-01..2026-03-31")]
    [InlineData("and a month earlier?", "On 2026-01-01..2026-01-31")]
    [InlineData("and a year later?", "On 2027-02-01..2027-02-28")]
    [InlineData("and the next one?", "On 2026-03-01..2026-03-31")]
    [InlineData("and the previous one?", "On 2026-01-01..2026-01-31")]
    [InlineData("and the day before?", "On 2026-01-31")]
    [InlineData("and after that?", "Since 2026-03-01..")]
    [InlineData("and before that?", "Before ..2026-01-31")]
    public void AFollowUpCountsFromTheSpanAskedBefore(string question, string dates) => Behind(new(2026, 2, 1), new(2026, 2, 28), question)
        .ShouldBe(dates);

    [Theory]
    [InlineData("and in June?", "On 2025-06-01..2025-06-30")]
    [InlineData("what about 11 May?", "On 2025-05-11")]
    [InlineData("What happened in June?", "On 2026-06-01..2026-06-30")]
    public void AFollowUpIsOfTheYearAskedBefore(string question, string dates) => Behind(new(2025, 5, 1), new(2025, 5, 31), question)
        .ShouldBe(dates);

    [Theory]
    [InlineData("and that month?")]
    [InlineData("and that year?")]
    [InlineData("and the next one?")]
    [InlineData("and two days later?")]
    [InlineData("and before that?")]
    public void AnOpenSpanBreaksNothing(string question)
    {
        Behind(DateMention.Earliest, new(2026, 5, 10), question).ShouldNotBeEmpty();
        Behind(new(2026, 5, 12), DateMention.Latest, question).ShouldNotBeEmpty();
    }

    [Fact]
    public void OfAnOpenSpanNothingComesAfter() => Behind(new(2026, 5, 12), DateMention.Latest, "and the day after?")
        .ShouldBe("! I cannot tell which days “the day after” means: name one, such as 11 May 2026.");

    [Theory]
    [InlineData("and the day before?", "the day before")]
    [InlineData("the next day?", "the next day")]
    [InlineData("and the following week?", "the following week")]
    [InlineData("two days later?", "two days later")]
    [InlineData("and before that?", "before that")]
    [InlineData("and after that?", "after that")]
    public void WithoutADayBeforeNothingIsCounted(string question, string written) =>
        Found(question).ShouldBe($"! I cannot tell which day “{written}” means, for none was named before: name one, such as 11 May 2026.");

    [Fact]
    public void ALookBackGoesToAnyDayUpToNow() =>
        Found("as of 1 June 2026", new DateContext(new(2026, 5, 20)) { Now = Thursday }).ShouldBe("AsOf 2026-06-01");

    [Theory]
    [InlineData("anything since Monday then", 1, 2)]
    [InlineData("as of the 12th of May 2026 please", 0, 7)]
    [InlineData("met in May", 2, 1)]
    [InlineData("2026-05-12", 0, 3)]
    [InlineData("2026-05-12T10:00:00Z please", 0, 8)]
    [InlineData("as of 11.05.2026 please", 0, 3)]
    [InlineData("as of 31 June please", 0, 4)]
    public void ADateCoversItsWords(string question, int start, int length)
    {
        var place = Reader.Find(question, Tokenizer.Split(question), new DateContext(Thursday)).Single();
        (place.Start, place.Length).ShouldBe((start, length));
    }

    [Theory]
    [InlineData("What changed since 03/04/2026?", "What changed since 3 April 2026?")]
    [InlineData("Between 03/04/2026 and 1 May 2026, what changed?", "Between 3 April 2026 and 1 May 2026, what changed?")]
    public void AReadingTakesThePlaceOfWhatCanBeTwo(string question, string first)
    {
        var fault = Reader.Find(question, Tokenizer.Split(question), new DateContext(Thursday)).OfType<DateFault>().First();
        fault.Replace(question, fault.Readings[0]).ShouldBe(first);
    }

    [Theory]
    [InlineData("d MMMM uuuu")]
    [InlineData("d MMM uuuu")]
    [InlineData("MMMM d, uuuu")]
    [InlineData("MMM d uuuu")]
    [InlineData("d.M.uuuu")]
    [InlineData("dd.MM.uuuu")]
    [InlineData("d.M.uu")]
    [InlineData("uuuu-MM-dd")]
    [InlineData("uuuu/MM/dd")]
    [InlineData("uuuuMMdd")]
    [InlineData("d-MMM-uuuu")]
    [InlineData("uuuu-MM-dd'T12:30:00Z'")]
    [InlineData("dddd, d MMMM uuuu")]
    [InlineData("'the' d'th of' MMMM uuuu")]
    public void EveryDayOfTenYearsIsReadAsItself(string form)
    {
        var pattern = LocalDatePattern.CreateWithInvariantCulture(form);
        for (var day = new LocalDate(2017, 1, 1); day < new LocalDate(2027, 1, 1); day = day.PlusDays(1))
            if (day <= Thursday) Found($"What was the status as of {pattern.Format(day)}?").ShouldBe($"AsOf {day:R}");
    }

    [Fact]
    public void ASlashedDayIsItselfOrAskedFor()
    {
        for (var day = new LocalDate(2017, 1, 1); day <= Thursday; day = day.PlusDays(1))
        {
            var found = Found($"since {day.Day}/{day.Month}/{day.Year}");
            if (day.Day > 12 || day.Day == day.Month) found.ShouldBe($"Since {day:R}..");
            else found.ShouldStartWith("! “");
        }
    }

    [Theory]
    [InlineData("What happened 6 months and 16 days ago?")]
    [InlineData("What happened on the 5th of the 12th 2026?")]
    [InlineData("What happened on the 11th of the 5th?")]
    [InlineData(@"What happened on 11\5\2026?")]
    [InlineData("What happened on the first Monday of May 2026?")]
    [InlineData("What happened on the last Monday of May 2026?")]
    [InlineData("What was the status on the last Friday of May 2026?")]
    [InlineData("What happened on the second Friday of May 2026?")]
    [InlineData("What happened on the Monday after 12 May 2026?")]
    [InlineData("What happened on Monday after 12 May 2026?")]
    [InlineData("What happened in May 2026, on the 3rd?")]
    [InlineData("What happened on the ides of May?")]
    [InlineData("What happened on 11 May 20226?")]
    [InlineData("What happened on 11 May 202?")]
    [InlineData("What happened in May 20266?")]
    [InlineData("What happened on 111 May 2026?")]
    [InlineData("What happened on 2026-05-111?")]
    [InlineData("What happened in the 2020s?")]
    [InlineData("What happened outside May 2026?")]
    [InlineData("What happened outside of May 2026?")]
    [InlineData("What happened in 2026 except May?")]
    [InlineData("What happened in 2026, except in May?")]
    [InlineData("What happened in May 2026 other than on 11 May?")]
    [InlineData("What happened in May 2026 (except the 11th)?")]
    [InlineData("What happened in 2026 but not in May?")]
    [InlineData("What happened, but not on 11 May 2026?")]
    [InlineData("What happened in 2026 without May?")]
    [InlineData("What happened in 2026, May excluded?")]
    [InlineData("What happened in May 2026 excluding weekends?")]
    [InlineData("What happened in all of 2026 but May?")]
    [InlineData("What happened > 12 May 2026?")]
    [InlineData("What happened >= 12 May 2026?")]
    [InlineData("What happened on ~11 May 2026?")]
    [InlineData("What happened before or after 11 May 2026?")]
    [InlineData("What happened before and after 11 May 2026?")]
    [InlineData("What happened before/after 11 May 2026?")]
    [InlineData("What happened every Monday in May 2026?")]
    [InlineData("What happened on the second Monday in May 2026?")]
    [InlineData("What happened each day of May 2026?")]
    [InlineData("What happened on Mondays?")]
    [InlineData("What happened on Mondays in May 2026?")]
    [InlineData("What happened in May 2026 on Mondays?")]
    [InlineData("Do they meet every Monday?")]
    [InlineData("What happened on 11.05.20266?")]
    [InlineData("What happened on 11,05,2026?")]
    [InlineData("What happened on 11.5.2O26?")]
    [InlineData("What happened on 11 May 2O25?")]
    [InlineData("What happened on 2O26-05-11?")]
    [InlineData("What happened on 1l May 2026?")]
    [InlineData("What happened on 11/05/20266?")]
    [InlineData("What happened on 20266-05-11?")]
    [InlineData("What happened in 05/20266?")]
    [InlineData("What happened the week before the meeting?")]
    [InlineData("What happened in May 2026 and beyond?")]
    [InlineData("What happened from 11 May 2026 for two weeks?")]
    [InlineData("What happened in the month to 12 May 2026?")]
    [InlineData("What happened in the 12 months to May 2026?")]
    [InlineData("What happened between early and late May 2026?")]
    [InlineData("What happened mid to late May?")]
    [InlineData("What happened at the turn of May?")]
    [InlineData("What happened on the 11th or 12th?")]
    [InlineData("What happened on 11./12.05.2026?")]
    [InlineData("What happened on 2026-05-11 (Tuesday)?")]
    [InlineData("What happened on 11 May 2026, Tuesday?")]
    [InlineData("What happened in the days before 11 May 2026?")]
    [InlineData("What happened on the eve of 12 May 2026?")]
    [InlineData("What happened in May 2025 and 2026?")]
    [InlineData("What happened on 11 May two years ago?")]
    [InlineData("What happened on a Thursday?")]
    [InlineData("What happened Mondays?")]
    [InlineData("What happened Monday week?")]
    [InlineData("What happened a week on Monday?")]
    [InlineData("What happened daily in May 2026?")]
    [InlineData("What happened as late as 12 May 2026?")]
    [InlineData("What happened past 12 May 2026?")]
    [InlineData("What happened on 12 May 2026 at the latest?")]
    [InlineData("What happened on day 131 of 2026?")]
    [InlineData("What happened in weeks 19-20?")]
    [InlineData("What happened on 11.V.2026?")]
    [InlineData("What happened on eleven May 2026?")]
    [InlineData("What happened on May eleven?")]
    [InlineData("What happened more than two weeks ago?")]
    [InlineData("What happened at least six months ago?")]
    [InlineData("What happened in less than two weeks?")]
    public void ADateBesideWhichAPartIsLeftOverIsNotUnderstood(string question) =>
        Found(question).ShouldContain("! I cannot tell which days “");

    private static string Behind(LocalDate from, LocalDate to, string question) =>
        Found(question, new DateContext(Thursday) { Then = from, Asked = (from, to) });

    private static string Found(string question) => Found(question, new DateContext(Thursday));

    private static string Found(string question, DateContext context) =>
        string.Join(", ", Reader.Find(question, Tokenizer.Split(question), context).Select(Show));

    private static string Show(DatePlace place) => place switch
    {
        DateMention date => $"{date.Relation} {Days(date)}",
        DateFault fault => $"{(fault.IsAside ? "?" : "!")} {fault.Sentence}",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    private static string Days(DateMention date) => date.From == date.To ? $"{date.From:R}"
        : $"{(date.From == DateMention.Earliest ? "" : $"{date.From:R}")}..{(date.To == DateMention.Latest ? "" : $"{date.To:R}")}";
}
