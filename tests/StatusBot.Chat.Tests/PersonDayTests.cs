using NodaTime;
using NodaTime.Text;

namespace StatusBot.Chat.Tests;

public class PersonDayTests
{
    private static readonly LocalDate Tuesday = new(2026, 5, 12);

    [Theory]
    [InlineData("2026-05-02", "2026-05-02")]
    [InlineData("2.5.2026", "2026-05-02")]
    [InlineData("yesterday", "2026-05-11")]
    [InlineData("last Monday", "2026-05-11")]
    [InlineData("two weeks ago", "2026-04-28")]
    [InlineData("end of April", "2026-04-30")]
    [InlineData("11 May", "2026-05-11")]
    public void ADayIsReadAsAQuestionReadsIt(string text, string day) => ReadAll(text).ShouldBe([day, day, day]);

    [Fact]
    public void APeriodIsItsLastDayToLookBackAndItsFirstToBeginWith() =>
        ReadAll("April 2026").ShouldBe(["2026-04-30", "2026-04-01", "2026-04-30"]);

    [Theory]
    [InlineData("soon", "'soon' is not a date: expected a day such as 2026-05-12, yesterday or last Monday.")]
    [InlineData("yesterday or so", "'yesterday or so' is not a date: expected a day such as 2026-05-12, yesterday or last Monday.")]
    [InlineData("30 February", "There is no 30 February: February has at most 29 days.")]
    [InlineData("03/04/2026", "“03/04/2026” can be 3 April 2026 or 4 March 2026: which one do you mean?")]
    [InlineData("tomorrow", "13 May 2026 is yet to come: expected a day up to today, 12 May 2026.")]
    public void WhatIsNoDayIsSaid(string text, string sentence) =>
        PersonDay.Read(text, DayUse.AsOf, Tuesday).ShouldBe((null, sentence));

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("1 January 2027")]
    public void ALookBackOfTheCommandLineGoesUpToToday(string text)
    {
        PersonDay.ReadUpToToday(text, DayUse.AsOf, Tuesday)
            .ShouldBe((null, "1 January 2027 is yet to come: expected a day up to today, 12 May 2026."));
        PersonDay.ReadUpToToday(text, DayUse.To, Tuesday).Day.ShouldBe(new(2027, 1, 1));
    }

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("1 January 2027")]
    public void NothingIsRecordedSinceADayToCome(string text)
    {
        PersonDay.ReadSince(text, Tuesday).ShouldBe((null, "1 January 2027 is yet to come: expected a day up to today, 12 May 2026."));
        PersonDay.ReadSince("April 2026", Tuesday).Day.ShouldBe(new(2026, 4, 1));
        PersonDay.ReadSince("12 May", Tuesday).Day.ShouldBe(Tuesday);
    }

    private static IEnumerable<string?> ReadAll(string text) => Enum.GetValues<DayUse>()
        .Select(use => PersonDay.Read(text, use, Tuesday))
        .Select(read => read.Day is { } day ? LocalDatePattern.Iso.Format(day) : read.Problem);
}
