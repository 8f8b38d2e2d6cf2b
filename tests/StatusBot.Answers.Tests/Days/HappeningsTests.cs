using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

/// <summary>What happened, or is planned, in the days asked for: in the shipped story, and in a small one with its words.</summary>
public sealed class HappeningsTests
{
    private const string Confirmed = "talks-confirmed-11-may", Offered = "openai-offers-gpt-5-5-cyber",
        Released = "mythos-released-april-2026";
    private static readonly LocalDate Friday = new(2026, 11, 27);

    private static readonly Fact Closed = Of("closed", "The Town of Arden closed Mill Bridge on 19 November 2026", "closure", "2026-11-19");
    private static readonly Fact Cracks = Of("cracks", "Inspectors found cracks in two pillars of Mill Bridge", "repair");
    private static readonly Fact Opening = Of("opening", "Mill Bridge is to open again on 1 December 2026", "closure", "2026-12-01",
        Modality.Expected);

    [Theory]
    [InlineData("What happened in May 2026?", Offered, Confirmed)]
    [InlineData("What happened from May to June?", Offered, Confirmed)]
    [InlineData("What happened in Q2 2026?", Offered, Confirmed, Released)]
    [InlineData("What happened this spring?", Offered, Confirmed, Released)]
    [InlineData("What happened in the first half of 2026?", Offered, Confirmed, Released)]
    [InlineData("What happened in 2026?", Offered, Confirmed, Released)]
    [InlineData("What happened in the last 400 days?", Offered, Confirmed, Released)]
    [InlineData("What happened in April 2026?", Released)]
    [InlineData("What took place in April 2026?", Released)]
    [InlineData("What went on in April 2026?", Released)]
    [InlineData("Did anything happen in May 2026?", Offered, Confirmed)]
    [InlineData("What happened in mid-May 2026?", Confirmed, "parliament-plenary-18-may")]
    [InlineData("What happened on 11.05.2026?", Confirmed)]
    [InlineData("What happened on 11. May 2026?", Confirmed)]
    [InlineData("What happened on 11. May?", Confirmed)]
    [InlineData("What happened after 12 May 2026?", "san-francisco-meeting")]
    [InlineData("What happens in August?", "ai-office-powers-august-2026")]
    [InlineData("What is due in August 2026?", "ai-office-powers-august-2026")]
    [InlineData("What happened in 2025?", "anthropic-code-pledge")]
    [InlineData("What happened with Anthropic in May 2026?", "anthropic-no-mythos-access", Confirmed)]
    public void TheMostCertainFactsOfTheDaysAreTold(string question, params string[] facts)
    {
        var answered = Ask(question);
        answered.AsOf.ShouldBe(Friday);
        var told = answered.Answer.ShouldBeOfType<Answer.Stated>(answered.Answer.Text).Facts;
        facts.ShouldBeSubsetOf(told.Select(fact => fact.Id), answered.Answer.Text);
        told.Count.ShouldBeLessThanOrEqualTo(4);
    }

    [Theory]
    [InlineData("What happened in 2026?")]
    [InlineData("What happened after 12 May 2026?")]
    [InlineData("What happens in August?")]
    public void ALongTimeThatOnlyTouchesTheDaysIsNotToldOfThem(string question) => Ask(question)
        .Answer.ShouldBeOfType<Answer.Stated>().Facts.ShouldAllBe(fact => fact.Occurred!.Earliest >= new LocalDate(2026, 1, 1));

    [Theory]
    [InlineData("What happened in May 2026?")]
    [InlineData("What happened in mid-May 2026?")]
    [InlineData("What happened in Q2 2026?")]
    public void WhatWasOnlyPlannedComesLast(string question) =>
        Ask(question).Answer.ShouldBeOfType<Answer.Stated>().Facts.Select(fact => fact.Modality == Modality.Expected).ShouldBeInOrder();

    [Fact]
    public void AskedForPlansTheyComeFirst() => Ask("What is scheduled for May 2026?").Answer.ShouldBeOfType<Answer.Stated>()
        .Facts[0].Modality.ShouldBe(Modality.Expected);

    [Theory]
    [InlineData("what happened on 19.11.2026")]
    [InlineData("What happened last Thursday, 19 November 2026?")]
    [InlineData("what happened last week?")]
    [InlineData("What happened in November?")]
    public void ADayIsToldAsKnownToday(string question)
    {
        var answered = Town.Answerer.Ask(question, null, Friday);
        answered.AsOf.ShouldBe(Friday);
        answered.Answer.Text.ShouldNotContain("As of");
        answered.Answer.ShouldBeOfType<Answer.Stated>(answered.Answer.Text).Facts[0].Id.ShouldBe(Closed.Id);
    }

    [Fact]
    public void LastThursdayIsToldAsKnownToday() => Town.Answerer.Ask("what happened last Thursday?", null, new LocalDate(2026, 11, 26))
        .Answer.ShouldState(Closed);

    [Theory]
    [InlineData("what is planned for December")]
    [InlineData("What happens in December?")]
    [InlineData("What is due next Tuesday?")]
    [InlineData("What happens next Tuesday?")]
    [InlineData("What is planned for 1 December 2026?")]
    [InlineData("What will happen on 1 December 2026?")]
    [InlineData("what happened on 1 December 2026")]
    [InlineData("what is on 1 December 2026?")]
    [InlineData("Is anything happening on 1 December?")]
    [InlineData("what is scheduled for next week?")]
    [InlineData("what happens in 4 days")]
    [InlineData("what is planned for the next two weeks")]
    public void APlanForADayToComeIsTold(string question) =>
        Town.Answerer.Ask(question, null, Friday).Answer.ShouldState(Opening).Text.ShouldContain("expected");

    [Theory]
    [InlineData("what happens tomorrow?")]
    [InlineData("what is planned for tomorrow?")]
    [InlineData("what happened tomorrow?")]
    public void APlanForTomorrowIsTold(string question) =>
        Town.Answerer.Ask(question, null, new LocalDate(2026, 11, 30)).Answer.ShouldState(Opening);

    [Theory]
    [InlineData("What happened yesterday?", "No fact that I hold is dated on 26 November 2026; the newest")]
    [InlineData("What did Anthropic do on 12 May 2026?", "No fact that I hold about Anthropic is dated on 12 May 2026; the newest")]
    [InlineData("What is planned for 2 August 2027?", "No fact that I hold is dated on 2 August 2027, which is yet to come; the newest")]
    [InlineData("What happened on 1 January 2027?", "No fact that I hold is dated on 1 January 2027, which is yet to come; the newest")]
    public void DaysWithoutAFactAreSaidToBeSo(string question, string said) =>
        Ask(question).Answer.ShouldBeUnknown().Text.ShouldStartWith(said);

    [Theory]
    [InlineData("What happened yesterday and on 11 May 2026?", "No fact that I hold is dated on 26 November 2026; "
        + "the newest dated article is of 12 May 2026. On 11 May 2026 the Commission confirmed", Confirmed)]
    [InlineData("What happened on 11 and 12 May 2026?", "On 11 May 2026 the Commission confirmed", Confirmed, "coverage-patricia-miller")]
    [InlineData("What happened on May 11 or on May 12?", "On 11 May 2026 the Commission confirmed", Confirmed, "coverage-patricia-miller")]
    [InlineData("What happened in April and May 2026?", "In May 2026 OpenAI", Offered, Confirmed, Released)]
    public void SeveralDaysAreAllToldOf(string question, string first, params string[] facts)
    {
        var answer = Ask(question).Answer.ShouldBeOfType<Answer.Stated>();
        answer.Text.ShouldStartWith(first);
        facts.ShouldBeSubsetOf(answer.Facts.Select(fact => fact.Id), answer.Text);
    }

    [Theory]
    [InlineData("Has Anthropic given the EU access to Mythos?")]
    [InlineData("Who is Mistral?")]
    [InlineData("What is the status?")]
    [InlineData("What happened in May 2026?")]
    [InlineData("What changed?")]
    [InlineData("What happened in 2022?")]
    [InlineData("What is the capital of France?")]
    [InlineData("Where do the sources differ?")]
    [InlineData("Which articles are there?")]
    public void ADayThatIsNotTodayIsSaidFirst(string question)
    {
        var answered = ShippedStory.World.Answerer.Ask(question, null, new LocalDate(2026, 6, 30), now: Friday);
        answered.Answer.Text.ShouldStartWith("As of 30 June 2026: ");
        answered.Answer.Text.IndexOf("As of", 1, StringComparison.Ordinal).ShouldBe(-1);
        answered.Answer.ShouldBeOfType(Ask($"As of 30 June 2026, {question}").Answer.GetType());
    }

    [Theory]
    [InlineData("What happened in month 13?", "There is no month 13 (“month 13”): a year has 12 months.")]
    [InlineData("What happened in the last 0 days?", "I cannot tell which days “last 0 days” means: name one, such as 11 May 2026.")]
    [InlineData("What happened around Easter?", "I cannot tell which days “Easter” means: name one, such as 11 May 2026.")]
    [InlineData("What happened -3 days ago?", "I cannot tell which days “-3 days ago” means: name one, such as 11 May 2026.")]
    [InlineData("What happened between 12 May and 5 May 2026?",
        "“12 May and 5 May 2026” ends before it starts: expected the earlier day first.")]
    [InlineData("What happened on 32 May?", "There is no 32 May: May has 31 days.")]
    [InlineData("What did OpenAI offer on May 32?", "There is no 32 May: May has 31 days.")]
    [InlineData("What was the status as of May 32?", "There is no 32 May: May has 31 days.")]
    [InlineData("What happened on the weekend?",
        "No fact that I hold is dated from 21 November 2026 to 22 November 2026; the newest dated article is of 12 May 2026.")]
    [InlineData("What happened half a year ago?",
        "No fact that I hold is dated on 27 May 2026; the newest dated article is of 12 May 2026.")]
    [InlineData("What happened in 3 months?",
        "No fact that I hold is dated in February 2027, which is yet to come; the newest dated article is of 12 May 2026.")]
    public void DaysThatHaveNoAnswerAreSaid(string question, string said) => Ask(question).Answer.ShouldBeUnknown().Text.ShouldBe(said);

    [Fact]
    public void AnEventOnADayThatNoSourceGivesItIsToldAsKnownToday()
    {
        var answered = Ask("Did OpenAI offer access on 14 May 2026?");
        answered.AsOf.ShouldBe(Friday);
        answered.Answer.Text.ShouldStartWith("No source dates this on 14 May 2026; as known on 27 November 2026: In May 2026 OpenAI");
    }

    private static World Town { get; } = new(Story.Of([
        Some.Article(published: "2026-11-20"), Some.Kind() with { Compared = false },
        Some.Entity("bridge") with { Name = "Mill Bridge" }, Some.Entity("town") with { Name = "Town of Arden" },
        Some.Topic("closure") with { Words = ["closed", "closure"] }, Some.Topic("repair"), Closed, Cracks, Opening]),
        ShippedStory.Understanding, Friday);

    private static Fact Of(string id, string statement, string topic, string? occurred = null, Modality modality = Modality.Reported) =>
        Some.Fact(id, statement, topic, entity: "bridge", occurred: occurred, modality: modality);

    private static Answered Ask(string question) => ShippedStory.World.Answerer.Ask(question, null, Friday);
}
