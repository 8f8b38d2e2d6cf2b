using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers.Tests.Shipped;

/// <summary>What holds comes first, before and after an article of June that succeeds, disputes and tells an outcome.</summary>
public sealed class JuneTests
{
    private const string NoAccess = "Anthropic has not offered the EU direct access to Mythos or given it a preview";

    private static readonly string[] Questions =
    [
        "Has Anthropic given the EU access?", "Has Anthropic still not offered access?",
        "What is the status?", "Compare OpenAI and Anthropic",
        "How many meetings has the Commission held with Anthropic?",
        "Did the Strasbourg plenary take place?", "Where do the sources differ?",
        "What changed since 1 June 2026?", "What's new with Anthropic?", "What comes next?",
    ];

    public static TheoryData<string> All => [.. Questions];

    [Theory]
    [MemberData(nameof(All))]
    public void AsOfADayBeforeTheArticleItIsAsIfThereWereNone(string question) =>
        On(JuneStory.FirstOfJune, question)
            .ShouldBe(JuneStory.Before.Answerer.Ask(question, null, JuneStory.FirstOfJune, JuneStory.Today).Answer.Text);

    [Theory]
    [InlineData("Has Anthropic given the EU access?")]
    [InlineData("What is the status?")]
    [InlineData("Compare OpenAI and Anthropic")]
    [InlineData("What's new with Anthropic?")]
    public void WhatNoLongerHoldsIsNotToldAsIfItDid(string question)
    {
        foreach (var day in new[] { JuneStory.TwentiethOfJune, JuneStory.Today })
        {
            var text = On(day, question);
            text.ShouldContain(JuneStory.Preview.Statement);
            text.Replace($"Until 18 June 2026: {NoAccess}", "", StringComparison.Ordinal).ShouldNotContain(NoAccess);
        }
    }

    [Fact]
    public void ShortlyAfterTheChangeWhatWasSoBeforeIsToldBehindIt() =>
        On(JuneStory.TwentiethOfJune, "Has Anthropic given the EU access?").ShouldBe(
            $"As of 20 June 2026: {JuneStory.Preview.Statement} (confirmed · 18 June 2026). "
            + $"Until 18 June 2026: {NoAccess} (confirmed).");

    [Fact]
    public void LongAfterItOnlyWhereTheQuestionIsAboutChange()
    {
        const string Age = "The newest source on this is of 20 June 2026, five months old.";
        On(JuneStory.Today, "Has Anthropic given the EU access?")
            .ShouldBe($"{JuneStory.Preview.Statement} (confirmed · 18 June 2026). {Age}");
        On(JuneStory.Today, "Has Anthropic still not offered access?")
            .ShouldBe($"{JuneStory.Preview.Statement} (confirmed · 18 June 2026). Until 18 June 2026: {NoAccess} (confirmed). {Age}");
    }

    [Fact]
    public void AskedWhatItWasBeforeThatComesFirst()
    {
        var first = JuneStory.After.Ask("Has Anthropic given the EU access?");
        JuneStory.After.Answerer.Ask("What was it before?", first.Turn, JuneStory.Today).Answer.Text
            .ShouldStartWith($"Until 18 June 2026: {NoAccess} (confirmed). {JuneStory.Preview.Statement}");
        JuneStory.After.Answerer.Ask("Does that still hold?", first.Turn, JuneStory.Today).Answer.Text
            .ShouldStartWith($"{JuneStory.Preview.Statement} (confirmed · 18 June 2026). Until 18 June 2026");
    }

    [Fact]
    public void WhereNothingChangedItSaysSo()
    {
        var first = JuneStory.Before.Ask("Has Anthropic given the EU access?");
        JuneStory.Before.Answerer.Ask("Does that still hold?", first.Turn, JuneStory.Today).Answer.Text.ShouldBe(
            $"{NoAccess} (confirmed · May 2026). No source says that this has changed. "
            + "The newest source on this is of 12 May 2026, six months old.");
    }

    [Theory]
    [InlineData("As of 1 June 2026, has Anthropic given the EU access?")]
    [InlineData("Had Anthropic given the EU access as of 1 June 2026?")]
    public void LookingBackTellsTheStateOfThatDay(string question) =>
        On(JuneStory.Today, question).ShouldBe($"As of 1 June 2026: {NoAccess} (confirmed · May 2026).");

    [Fact]
    public void LookingBackAcrossTheChangeTellsBoth() =>
        On(JuneStory.Today, "Has Anthropic offered access since 1 May 2026?")
            .ShouldContain($"{JuneStory.Preview.Statement} (confirmed · 18 June 2026). Until 18 June 2026: {NoAccess}");

    [Fact]
    public void AChangeIsToldWithWhatItTookThePlaceOf() =>
        On(JuneStory.Today, "What changed since 1 June 2026?").ShouldContain(
            $"{JuneStory.Preview.Statement} (confirmed · 18 June 2026). Until 18 June 2026: {NoAccess} (confirmed).");

    [Fact]
    public void ANewCountThatMayBeOlderDisputesTheOther()
    {
        var row = Row(JuneStory.Today, "How many meetings has the Commission held with Anthropic?");
        row.Text.ShouldStartWith("Sources differ. ");
        row.Disputes!.Single().Sides.Select(side => side.Facts[0])
            .ShouldBe(["meetings-at-least-four-to-five-since-mid-may", "june-meetings"], ignoreOrder: true);
        row.Facts.Select(fact => fact.Id).ShouldContain(JuneStory.SevenMeetings.Id);
    }

    [Fact]
    public void AnOutcomeIsToldInThePlaceOfWhatWasExpected()
    {
        On(JuneStory.Today, "Did the Strasbourg plenary take place?").ShouldStartWith($"{JuneStory.Plenary.Statement} (confirmed).");
        JuneStory.Before.Ask("Did the Strasbourg plenary take place?").Answer.Text.ShouldContain("now past, no source tells the outcome");
        foreach (var question in Questions)
            On(JuneStory.Today, question).ShouldNotContain("On 18 May 2026 the European Parliament's plenary in Strasbourg has a briefing");
    }

    [Fact]
    public void WhatARecordedChangeTookThePlaceOfIsTheFirstOfWhatHeldBefore()
    {
        var at = Instant.FromUtc(2026, 11, 26, 9, 0);
        var recorded = new RecordedChange(JuneStory.Preview, "added", new(2026, 11, 26), 1, at, JuneStory.Preview);
        JuneStory.With([recorded], JuneStory.Preview).Ask("What's new with Anthropic?").Answer.Text
            .ShouldStartWith($"Added on 26 November 2026: {JuneStory.Preview.Statement}. Until 18 June 2026: {NoAccess} (confirmed).");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryRowTellsWhatItsFactsStandFor(string question)
    {
        foreach (var fact in Row(JuneStory.Today, question).Facts.Where(fact => fact.Id == "anthropic-no-mythos-access"))
            fact.Holds.ShouldBe(new HoldsRow(Since: null, "2026-06-18", JuneStory.Preview.Id));
    }

    [Theory]
    [InlineData("When did the Commission last meet Anthropic?")]
    [InlineData("When was the last meeting with Anthropic?")]
    [InlineData("When was the latest meeting with Anthropic?")]
    [InlineData("When was the most recent meeting with Anthropic?")]
    [InlineData("When did they last meet Anthropic?")]
    public void TheLastIsTheNewest(string question)
    {
        var world = new World(JuneStory.With(null, JuneStory.Brussels).Story, ShippedStory.Understanding, JuneStory.Today);
        world.Ask(question).Answer.ShouldBeOfType<Answer.Stated>().Facts[0].Id.ShouldBe(JuneStory.Brussels.Id);
    }

    private static string On(LocalDate day, string question) =>
        JuneStory.After.Answerer.Ask(question, null, day, JuneStory.Today).Answer.Text;

    private static AnswerRow Row(LocalDate day, string question) =>
        AnswerRow.Of("one", JuneStory.After.Answerer.Ask(question, null, day, JuneStory.Today), JuneStory.After.Index);
}
