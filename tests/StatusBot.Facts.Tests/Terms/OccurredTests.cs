using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace StatusBot.Facts.Tests;

public sealed class OccurredTests
{
    private static readonly Gen<LocalDate> Day = Gen.Choose(0, 20_000).Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    private static readonly Gen<string> Single =
        from day in Day
        from length in Gen.Elements(4, 7, 10)
        from mark in Gen.Elements("", "~")
        select LocalDatePattern.Iso.Format(day)[..length] + mark;

    private static readonly Gen<Occurred> Date = Gen.OneOf(
        Single,
        from start in Single select start + "/..",
        from end in Single select "../" + end,
        from start in Single from end in Single select start + "/" + end)
        .Where(text => Occurred.TryParse(text, out _, out _)).Select(Occurred.Parse);

    [Theory]
    [InlineData("2026-05-11", "2026-05-11", "2026-05-11", DatePrecision.Day)]
    [InlineData("2026-05", "2026-05-01", "2026-05-31", DatePrecision.Month)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2026", "2026-01-01", "2026-12-31", DatePrecision.Year)]
    [InlineData("2026-04~", "2026-04-01", "2026-04-30", DatePrecision.Month)]
    [InlineData("2026-05/2026-08", "2026-05-01", "2026-08-31", DatePrecision.Interval)]
    [InlineData("2026-05-12/..", "2026-05-12", null, DatePrecision.Interval)]
    [InlineData("../2026", null, "2026-12-31", DatePrecision.Interval)]
    public void ADateStandsForItsDays(string text, string? earliest, string? latest, DatePrecision precision)
    {
        var date = Occurred.Parse(text);
        (date.Earliest, date.Latest, date.Precision).ShouldBe((DayOf(earliest), DayOf(latest), precision));
        date.Approximate.ShouldBe(text.Contains('~'));
    }

    [Theory]
    [InlineData("2026-13", "'2026-13' is not a date: a month is 01 to 12.")]
    [InlineData("2026-00", "'2026-00' is not a date: a month is 01 to 12.")]
    [InlineData("2026-02-29", "'2026-02-29' is not a date: that month has the days 01 to 28.")]
    [InlineData("2026-04-31~", "'2026-04-31~' is not a date: that month has the days 01 to 30.")]
    [InlineData("0000", "'0000' is not a date: a year is 0001 to 9999.")]
    [InlineData("", "'' is not a date: expected a year, a month or a day such as 2026, 2026-05 or 2026-05-11.")]
    [InlineData("12 May", "'12 May' is not a date: expected a year, a month or a day such as 2026, 2026-05 or 2026-05-11.")]
    [InlineData("2026-5-1", "'2026-5-1' is not a date: expected a year, a month or a day such as 2026, 2026-05 or 2026-05-11.")]
    [InlineData("2026-05-11T10:00",
        "'2026-05-11T10:00' is not a date: expected a year, a month or a day such as 2026, 2026-05 or 2026-05-11.")]
    [InlineData("２０２６", "'２０２６' is not a date: expected a year, a month or a day such as 2026, 2026-05 or 2026-05-11.")]
    [InlineData("2026-08/2026-05", "'2026-08/2026-05' is not a date: the interval ends before it starts.")]
    [InlineData("../..", "'../..' is not a date: an interval is open at one end at most.")]
    [InlineData("2026/2027/2028", "'2026/2027/2028' is not a date: an interval has two ends, as in 2026-05/2026-08.")]
    [InlineData("2026-05/2026-13", "'2026-13' is not a date: a month is 01 to 12.")]
    public void WhatIsNoDateIsRefusedWithASentence(string text, string sentence)
    {
        Occurred.TryParse(text, out var date, out var problem).ShouldBeFalse();
        date.ShouldBeNull();
        problem.ShouldBe(sentence);
        Should.Throw<FormatException>(() => Occurred.Parse(text)).Message.ShouldBe(sentence);
    }

    [Fact]
    public void NoTextMakesAnythingButADateOrASentence() =>
        Prop.ForAll<string?>(
            text => Occurred.TryParse(text, out var date, out var problem) ? date!.ToString() == text : problem!.EndsWith('.'))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ADateIsReadAsItIsWritten() =>
        Prop.ForAll(Date.ToArbitrary(), date => Occurred.Parse(date.ToString()).Equals(date)).QuickCheckThrowOnFailure();

    [Fact]
    public void ADateEndsNoEarlierThanItStarts() =>
        Prop.ForAll(Date.ToArbitrary(), date => date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void DatesAreOrderedByTheirFirstDayAndThenByTheirLast() =>
        Prop.ForAll(Date.ToArbitrary(), Date.ToArbitrary(), (one, other) =>
        {
            var expected = Key(one).CompareTo(Key(other));
            if (expected != 0) Math.Sign(one.CompareTo(other)).ShouldBe(Math.Sign(expected));
            Math.Sign(one.CompareTo(other)).ShouldBe(-Math.Sign(other.CompareTo(one)));
            (one.CompareTo(other) == 0).ShouldBe(one.Equals(other));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ADateOverlapsADayExactlyWhenTheDayIsOneOfItsDays() =>
        Prop.ForAll(Date.ToArbitrary(), Day.ToArbitrary(), (date, day) =>
        {
            var isOneOfThem = !(day < date.Earliest) && !(day > date.Latest);
            date.Overlaps(day, day).ShouldBe(isOneOfThem);
            (date.CanHaveHappenedBy(day) && !date.IsCertainlyBefore(day)).ShouldBe(isOneOfThem);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ADayIsWrittenAsADate() => Occurred.On(new LocalDate(2026, 5, 9)).ShouldBe(Occurred.Parse("2026-05-09"));

    private static (LocalDate, LocalDate) Key(Occurred date) =>
        (date.Earliest ?? LocalDate.MinIsoValue, date.Latest ?? LocalDate.MaxIsoValue);
    private static LocalDate? DayOf(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
