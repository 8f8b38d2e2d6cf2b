using NodaTime;
using NodaTime.Text;

namespace StatusBot.Language.Tests.Dates;

/// <summary>Everything is asked on Wednesday, 20 May 2026, unless a row says otherwise.</summary>
public sealed class DateReaderTests
{
    private static readonly DateReader Reader = new(Shipped.English);

    [Theory]
    [InlineData("as of 12 May", "2026-05-12")]
    [InlineData("as of May 12th", "2026-05-12")]
    [InlineData("as of May 12th, 2025", "2025-05-12")]
    [InlineData("as of the 12th of May 2026", "2026-05-12")]
    [InlineData("as of 2026-05-12", "2026-05-12")]
    [InlineData("as at 12 May 2026", "2026-05-12")]
    [InlineData("What was the status on 12 May?", "2026-05-12")]
    [InlineData("what did we know on May 12", "2026-05-12")]
    [InlineData("what was known by 12 May", "2026-05-12")]
    [InlineData("as of may", "2026-05-01..2026-05-31")]
    [InlineData("as of today", "2026-05-20")]
    [InlineData("as of yesterday", "2026-05-19")]
    [InlineData("as of Monday", "2026-05-18")]
    [InlineData("as of Sunday", "2026-05-17")]
    [InlineData("as of December", "2025-12-01..2025-12-31")]
    public void AsOfIsTheMomentOfTheAnswer(string question, string days) => Found(question).ShouldBe($"AsOf {days}");

    [Theory]
    [InlineData("what changed since Monday", "2026-05-18")]
    [InlineData("since Tue", "2026-05-19")]
    [InlineData("since Thursday", "2026-05-14")]
    [InlineData("since last week", "2026-05-13..2026-05-20")]
    [InlineData("since last month", "2026-04-20..2026-05-20")]
    [InlineData("since yesterday", "2026-05-19")]
    [InlineData("since 11 May", "2026-05-11")]
    [InlineData("since may 11", "2026-05-11")]
    [InlineData("since May", "2026-05-01..2026-05-31")]
    [InlineData("since mid-May", "2026-05-01..2026-05-31")]
    [InlineData("since early may", "2026-05-01..2026-05-31")]
    [InlineData("since April 2025", "2025-04-01..2025-04-30")]
    [InlineData("since December", "2025-12-01..2025-12-31")]
    [InlineData("since 3 June", "2025-06-03")]
    [InlineData("since 2023", "2023-01-01..2023-12-31")]
    [InlineData("since 2026-05-01", "2026-05-01")]
    [InlineData("after 12 May 2026", "2026-05-12")]
    [InlineData("following 12 May", "2026-05-12")]
    [InlineData("new since the 11th of May", "2026-05-11")]
    [InlineData("from may", "2026-05-01..2026-05-31")]
    [InlineData("since autumn", "2025-09-01..2025-11-30")]
    [InlineData("since spring", "2026-03-01..2026-05-31")]
    public void SinceIsTheFirstDay(string question, string days) => Found(question).ShouldBe($"Since {days}");

    [Theory]
    [InlineData("before 12 May", "2026-05-12")]
    [InlineData("until 2 August 2026", "2026-08-02")]
    [InlineData("prior to June 2026", "2026-06-01..2026-06-30")]
    [InlineData("what is due before August", "2026-08-01..2026-08-31")]
    [InlineData("till 3 June", "2026-06-03")]
    [InlineData("before Friday", "2026-05-22")]
    [InlineData("until Wednesday", "2026-05-27")]
    [InlineData("up to May", "2026-05-01..2026-05-31")]
    public void BeforeLooksAheadToTheLimit(string question, string days) => Found(question).ShouldBe($"Before {days}");

    [Theory]
    [InlineData("what happens on 18 May", "2026-05-18")]
    [InlineData("on the 18th of May", "2026-05-18")]
    [InlineData("on May 18", "2026-05-18")]
    [InlineData("May 18 hearing", "2026-05-18")]
    [InlineData("the 18 May hearing", "2026-05-18")]
    [InlineData("18TH MAY 2026", "2026-05-18")]
    [InlineData("18 may", "2026-05-18")]
    [InlineData("by 2 August 2026", "2026-08-02")]
    [InlineData("August 2, 2026", "2026-08-02")]
    [InlineData("2 Aug 2026", "2026-08-02")]
    [InlineData("2nd of August", "2026-08-02")]
    [InlineData("2nd of August of 2025", "2025-08-02")]
    [InlineData("3 Sept", "2026-09-03")]
    [InlineData("on 2026-08-02", "2026-08-02")]
    [InlineData("2026-08", "2026-08-01..2026-08-31")]
    [InlineData("in August", "2026-08-01..2026-08-31")]
    [InlineData("this August", "2026-08-01..2026-08-31")]
    [InlineData("in early August", "2026-08-01..2026-08-31")]
    [InlineData("in late August 2027", "2027-08-01..2027-08-31")]
    [InlineData("in may", "2026-05-01..2026-05-31")]
    [InlineData("in May 2025", "2025-05-01..2025-05-31")]
    [InlineData("the may 2025 offer", "2025-05-01..2025-05-31")]
    [InlineData("did they meet in early may", "2026-05-01..2026-05-31")]
    [InlineData("the offer of May", "2026-05-01..2026-05-31")]
    [InlineData("in 2025", "2025-01-01..2025-12-31")]
    [InlineData("in late 2025", "2025-01-01..2025-12-31")]
    [InlineData("In 2025, 12 labs signed", "2025-01-01..2025-12-31")]
    [InlineData("this summer", "2026-06-01..2026-08-31")]
    [InlineData("in autumn 2025", "2025-09-01..2025-11-30")]
    [InlineData("in the summer of 2025", "2025-06-01..2025-08-31")]
    [InlineData("yesterday", "2026-05-19")]
    [InlineData("last week", "2026-05-13..2026-05-20")]
    [InlineData("in the past month", "2026-04-20..2026-05-20")]
    [InlineData("29 February 2024", "2024-02-29")]
    public void AnyOtherDateIsWhenTheThingHappens(string question, string days) => Found(question).ShouldBe($"On {days}");

    [Theory]
    [InlineData("May they meet?")]
    [InlineData("what may they do")]
    [InlineData("which labs may still object")]
    [InlineData("since they may object")]
    [InlineData("31 June")]
    [InlineData("on 31 June 2026")]
    [InlineData("June 31st")]
    [InlineData("the 31st of June")]
    [InlineData("29 February 2025")]
    [InlineData("29 February")]
    [InlineData("30 Feb 2024")]
    [InlineData("2026-02-30")]
    [InlineData("the Monday meeting")]
    [InlineData("since the meeting")]
    [InlineData("before")]
    [InlineData("as of")]
    [InlineData("what is the state today")]
    [InlineData("last time")]
    [InlineData("the 40 players of GPT-5.5")]
    [InlineData("1,000 questions in 12 days")]
    [InlineData("article 2990")]
    [InlineData("")]
    public void WhatIsNoDateGivesNone(string question) => Found(question).ShouldBe("");

    [Theory]
    [InlineData("did they meet in April or on 12 May", "On 2026-04-01..2026-04-30, On 2026-05-12")]
    [InlineData("as of 12 May what was planned for August", "AsOf 2026-05-12, On 2026-08-01..2026-08-31")]
    [InlineData("after the meeting in April", "On 2026-04-01..2026-04-30")]
    [InlineData("between 1 May and 3 May", "On 2026-05-01, On 2026-05-03")]
    public void SeveralDatesAreFoundInTheirOrder(string question, string dates) => Found(question).ShouldBe(dates);

    [Theory]
    [InlineData("2028-03-01", "since 29 February", "Since 2028-02-29")]
    [InlineData("2028-02-29", "in the last year", "On 2027-02-28..2028-02-29")]
    [InlineData("2028-03-31", "since last month", "Since 2028-02-29..2028-03-31")]
    [InlineData("2026-01-01", "yesterday", "On 2025-12-31")]
    [InlineData("2026-01-01", "since Friday", "Since 2025-12-26")]
    [InlineData("2026-12-31", "since December", "Since 2026-12-01..2026-12-31")]
    public void ADateIsReadFromTheReferenceDay(string today, string question, string dates) =>
        Found(question, LocalDatePattern.Iso.Parse(today).Value).ShouldBe(dates);

    [Theory]
    [InlineData("anything since Monday then", 1, 2)]
    [InlineData("as of the 12th of May 2026 please", 0, 7)]
    [InlineData("met in May", 2, 1)]
    [InlineData("2026-05-12", 0, 3)]
    public void ADateCoversItsWords(string question, int start, int length)
    {
        var date = Reader.Find(Tokenizer.Split(question), Read.Wednesday).Single();
        (date.Start, date.Length).ShouldBe((start, length));
    }

    private static string Found(string question) => Found(question, Read.Wednesday);

    private static string Found(string question, LocalDate today) =>
        string.Join(", ", Reader.Find(Tokenizer.Split(question), today).Select(date => $"{date.Relation} {Days(date)}"));

    private static string Days(DateMention date) => date.From == date.To ? $"{date.From:R}" : $"{date.From:R}..{date.To:R}";
}
