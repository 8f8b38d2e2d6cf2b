using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

/// <summary>Asked on 26 November 2026 of the shipped story.</summary>
public sealed class DaysAskedTests
{
    private static readonly LocalDate Thursday = new(2026, 11, 26), EleventhOfMay = new(2026, 5, 11);
    private Turn? before;

    [Theory]
    [InlineData("What was the status as of 11.05.2026?")]
    [InlineData("What was the status as of 2026-05-11T10:00:00Z?")]
    [InlineData("What was the status on 11 May 2026?")]
    [InlineData("What was the status of 11 May 2026?")]
    [InlineData("On 11 May 2026, what was the status?")]
    [InlineData("What was the situation on May 11th, 2026?")]
    public void EveryFormOfADayIsAnsweredAsOfIt(string question)
    {
        var answered = Ask(question);
        (answered.AsOf, answered.Answer.Text).ShouldBe((EleventhOfMay, Ask("What was the status as of 11 May 2026?").Answer.Text));
        answered.Answer.Text.ShouldStartWith("As of 11 May 2026: ");
        answered.Answer.ShouldBeOfType<Answer.Stated>();
    }

    [Theory]
    [InlineData("What changed since 30 February 2026?", "There is no 30 February 2026: February 2026 has 28 days.")]
    [InlineData("What was the status as of 2026-13-01?", "There is no month 13 (“2026-13-01”): a year has 12 months.")]
    [InlineData("Who had access on 31 June?", "There is no 31 June: June has 30 days.")]
    [InlineData("What did not happen in May 2026?", "I can tell what happened in some days, not what did not happen in them.")]
    [InlineData("What changed the other day?", "I cannot tell which days “the other day” means: name one, such as 11 May 2026.")]
    [InlineData("What changed since the summit?", "I cannot tell which days “since the summit” means: name one, such as 11 May 2026.")]
    [InlineData("What was the status at that time?",
        "I cannot tell which day “at that time” means, for none was named before: name one, such as 11 May 2026.")]
    [InlineData("What was the status as of 1 January 2027?",
        "1 January 2027 is yet to come: expected a day up to today, 26 November 2026.")]
    [InlineData("What changed on 11 May and on 12 May?",
        "I can tell what changed in one span at a time, and the question names two: on 11 May 2026 and on 12 May 2026.")]
    public void WhatCannotBeAnsweredForIsSaid(string question, string sentence) =>
        Ask(question).Answer.ShouldBeOfType<Answer.Unknown>().Text.ShouldBe(sentence);

    [Fact]
    public void WhatCanBeTwoDaysIsAskedFor()
    {
        var unclear = Ask("What was the status as of 03/04/2026?").Answer.ShouldBeOfType<Answer.Unclear>();
        unclear.Text.ShouldBe("“03/04/2026” can be 3 April 2026 or 4 March 2026: which one do you mean?");
        unclear.Options.ShouldBe(["What was the status as of 3 April 2026?", "What was the status as of 4 March 2026?"]);
    }

    [Theory]
    [InlineData("What changed in the last 30 days?", "No fact has been added or changed since 27 October 2026.")]
    [InlineData("What changed since two weeks ago?", "No fact has been added or changed since 12 November 2026.")]
    [InlineData("What changed since last Monday?", "No fact has been added or changed since 23 November 2026.")]
    [InlineData("What changed since the end of April?", "No fact has been added or changed since 30 April 2026.")]
    [InlineData("What changed yesterday?", "No fact has been added or changed on 25 November 2026.")]
    [InlineData("What changed last month?", "No fact has been added or changed in October 2026.")]
    [InlineData("What changed between 3 and 10 May 2026?", "No fact has been added or changed from 3 May 2026 to 10 May 2026.")]
    [InlineData("What changed before May 2026?", "No fact has been added or changed up to 30 April 2026.")]
    [InlineData("What is new since I last asked?",
        "When you last asked is not kept; of the last days: No fact has been added or changed since 19 November 2026.")]
    [InlineData("What changed?", "No fact has been added or changed since 19 November 2026.")]
    public void ChangesAreToldOfTheDaysAskedFor(string question, string first) => Ask(question).Answer.Text.ShouldStartWith(first);

    [Theory]
    [InlineData("What happened in Q2 2026?")]
    [InlineData("What happened in the second quarter of 2026?")]
    [InlineData("What happened from April to June 2026?")]
    public void AQuarterIsItsThreeMonths(string question)
    {
        var stated = Ask(question).Answer.ShouldBeOfType<Answer.Stated>();
        stated.Text.ShouldContain("from 1 April 2026 to 30 June 2026", Case.Insensitive);
        stated.Facts.ShouldNotBeEmpty();
        stated.Facts.ShouldAllBe(fact => fact.Occurred!.Overlaps(new LocalDate(2026, 4, 1), new LocalDate(2026, 6, 30)));
    }

    [Fact]
    public void AFollowUpIsAskedOfTheSameDay()
    {
        Talk("What was the status as of 11 May 2026?").AsOf.ShouldBe(EleventhOfMay);
        Talk("and Anthropic?").AsOf.ShouldBe(EleventhOfMay);
        Talk("Who had access at that time?").AsOf.ShouldBe(EleventhOfMay);
        Talk("and today?").AsOf.ShouldBe(Thursday);
    }

    [Fact]
    public void ThatTimeIsTheDayOfWhatWasAskedBefore()
    {
        Talk("What happened on 11 May 2026?");
        Talk("What was the status at that time?").AsOf.ShouldBe(EleventhOfMay);
        Talk("What has changed since then?").Answer.Text.ShouldStartWith("No fact has been added or changed since 11 May 2026.");
    }

    [Fact]
    public void TheDayOfOneQuestionIsThatOfItsOtherHalf() =>
        Ask("As of 11 May 2026, has OpenAI offered access, and has Anthropic given access?").AsOf.ShouldBe(EleventhOfMay);

    [Fact]
    public void WhatStoodOnADayIsToldAsOfIt() =>
        Ask("Who had access to Mythos on 11 May 2026?").Answer.Text.ShouldStartWith("As of 11 May 2026: ");

    [Fact]
    public void WhatNoSourceDatesToTheDaysIsSaidToBeSo() =>
        Ask("Has Anthropic given the EU access to Mythos since 12 May 2026?").Answer.Text
            .ShouldStartWith("No source dates this since 12 May 2026; as known on 26 November 2026: Anthropic has not offered");

    [Theory]
    [InlineData("and the day before?", "No fact that I hold is dated on 10 May 2026")]
    [InlineData("and the day after?", "Patricia Miller wrote the article of 12 May 2026")]
    [InlineData("two days later?", "No fact that I hold is dated on 13 May 2026")]
    [InlineData("and the week after?", "From 18 May 2026 to 24 May 2026: ")]
    [InlineData("and before that?", "Up to 10 May 2026: ")]
    [InlineData("and after that?", "Since 12 May 2026: ")]
    public void AFollowUpIsOfTheDaysThatItCounts(string followUp, string first)
    {
        Talk("What happened on 11 May 2026?");
        Talk(followUp).Answer.Text.ShouldStartWith(first);
    }

    [Fact]
    public void EachFollowUpCountsFromTheOneBefore()
    {
        Talk("What happened on 11 May 2026?");
        Talk("and the day before?");
        Talk("and the day before?").Answer.Text.ShouldStartWith("No fact that I hold is dated on 9 May 2026");
    }

    [Fact]
    public void WithoutADayInTheTurnBeforeNothingIsCounted()
    {
        Talk("What is the status?");
        Talk("and the day before?").Answer.Text.ShouldStartWith("I cannot tell which day “the day before” means");
    }

    [Theory]
    [InlineData("11 May", "11 May")]
    [InlineData("the 11th of May", "11 May")]
    [InlineData("2026-05-11", "11 May")]
    [InlineData("the first one", "11 May")]
    [InlineData("1", "11 May")]
    [InlineData("I meant the first", "11 May")]
    [InlineData("the earlier one", "11 May")]
    [InlineData("the second", "5 November")]
    [InlineData("2", "5 November")]
    [InlineData("November", "5 November")]
    [InlineData("the later one", "5 November")]
    [InlineData("the latter", "5 November")]
    public void WhatIsMeantCanBeSaidInAWord(string reply, string day)
    {
        Talk("What happened on 11/05?").Answer.ShouldBeOfType<Answer.Unclear>();
        Talk(reply).Answer.Text.ShouldBe(Ask($"What happened on {day} 2026?").Answer.Text);
    }

    [Fact]
    public void WhatFollowsOnAnUnclearQuestionAndPicksNothingIsAskedAsEver()
    {
        Talk("What happened on 12 May 2026?");
        Talk("What happened on 11/05?");
        Talk("neither").Answer.ShouldNotBeOfType<Answer.Stated>();
        Talk("What happened on 11/05?");
        Talk("and the day before?").Answer.Text.ShouldBe(Ask("What happened on 11 May 2026?").Answer.Text);
    }

    [Theory]
    [InlineData("How many meetings were there on 12 May 2026?")]
    [InlineData("When did they meet on 12 May 2026?")]
    [InlineData("Where did they meet on 12 May 2026?")]
    public void WhatDeniesAQuestionOfADayIsOfThatDay(string question)
    {
        var answer = Ask(question).Answer;
        if (answer is Answer.Stated stated)
            stated.Facts.ShouldAllBe(fact => fact.Occurred!.Overlaps(new LocalDate(2026, 5, 12), new LocalDate(2026, 5, 12)));
    }

    [Theory]
    [InlineData("What is the status since 12 May 2026?", "As of 26 November 2026: ")]
    [InlineData("What was the status in May 2026?", "As of 31 May 2026: ")]
    [InlineData("Compare Anthropic and OpenAI since 12 May 2026", "As of 26 November 2026: ")]
    [InlineData("Where did the sources differ in 2025?", "As of 31 December 2025: ")]
    [InlineData("Where do the sources differ on 11 May 2026?", "As of 11 May 2026: ")]
    public void WhatStandsIsToldAsOfTheLastOfTheDays(string question, string first) => Ask(question).Answer.Text.ShouldStartWith(first);

    [Theory]
    [InlineData("and May 12?")]
    [InlineData("12 May?")]
    [InlineData("and on the 12th?")]
    [InlineData("and the 12th?")]
    public void ABareDayFollowsOn(string followUp)
    {
        Talk("What happened on 11 May 2026?");
        Talk(followUp).Answer.Text.ShouldBe(Ask("What happened on 12 May 2026?").Answer.Text);
    }

    [Theory]
    [InlineData("since 11.5. what changed?", "What changed since 11 May 2026?")]
    [InlineData("So since 11.5. what changed?", "What changed since 11 May 2026?")]
    [InlineData("Since 11 May: what changed?", "What changed since 11 May 2026?")]
    [InlineData("Hello. As of 11.5. what is the status?", "What was the status as of 11 May 2026?")]
    [InlineData("11.5. status", "What was the status as of 11 May 2026?")]
    [InlineData("status 11.5.", "What was the status as of 11 May 2026?")]
    [InlineData("as of 11.5. how many meetings?", "How many meetings as of 11 May 2026?")]
    [InlineData("as of 11. 5. how many meetings?", "How many meetings as of 11 May 2026?")]
    public void ADayThatOpensAQuestionIsItsDay(string question, string plain)
    {
        var answered = Ask(question);
        (answered.AsOf, answered.Answer.Text).ShouldBe((Ask(plain).AsOf, Ask(plain).Answer.Text));
    }

    [Theory]
    [InlineData("What do you know about GPT 5.5. Who has it?")]
    [InlineData("I read about GPT-5.5. Who has access to it?")]
    [InlineData("Who has access to GPT-5.5-Cyber or gpt 5.5. and where?")]
    [InlineData("What happened with GPT 5.5.")]
    public void ANumberOfANameIsNoDay(string question) => Ask(question).Asked!.Question.DatePlaces.ShouldBeEmpty();

    [Fact]
    public void ADayInShortFormFollowsOn()
    {
        Talk("What happened on 12 May 2026?");
        Talk("and 11.5.?").Answer.Text.ShouldBe(Ask("What happened on 11 May 2026?").Answer.Text);
        Talk("and since 12.5.?").Answer.Text.ShouldBe(Ask("What happened since 12 May 2026?").Answer.Text);
        Talk("and 13.5.?").Answer.Text.ShouldBe(Ask("What happened on 13 May 2026?").Answer.Text);
    }

    [Theory]
    [InlineData("How many meetings with Anthropic as of 11 May 2026?")]
    [InlineData("Has OpenAI given the EU access as of 11 May 2026?")]
    [InlineData("What was the status as of 11 May 2026?")]
    public void WhatWasAskedAsOfADayIsFollowedAsOfOthers(string question)
    {
        Talk(question);
        Talk("and on 12 May?").AsOf.ShouldBe(new(2026, 5, 12));
        Talk("and the day after?").Answer.Text.ShouldBe(Ask(question.Replace("11", "13")).Answer.Text);
        Talk("and the day before?").Answer.Text.ShouldBe(Ask(question.Replace("11", "12")).Answer.Text);
        Talk("and in April?").AsOf.ShouldBe(new(2026, 4, 30));
        Talk("and on 1 January 2027?").Answer.Text.ShouldBe("1 January 2027 is yet to come: expected a day up to today, 26 November 2026.");
    }

    [Fact]
    public void ALabAfterwardsIsAskedAboutAsOfTheSameDay()
    {
        Talk("status as of 11 May 2026");
        Talk("and on 12 May?");
        Talk("and the day after?");
        var answered = Talk("and Anthropic?");
        (answered.AsOf, answered.Answer.GetType()).ShouldBe((new LocalDate(2026, 5, 13), typeof(Answer.Stated)));
    }

    [Fact]
    public void ADayOfSeveralTurnsBackIsNotCountedFrom()
    {
        Talk("Did Anthropic sign the code?");
        Talk("Where did the Commission meet Anthropic?");
        Talk("when was that?");
        Talk("and the day before?").Answer.Text.ShouldStartWith("I cannot tell which day “the day before” means");
        Talk("What happened on 12 May 2026?");
        Talk("who says so?");
        Talk("and the day before?").Answer.Text.ShouldBe(Ask("What happened on 11 May 2026?").Answer.Text);
    }

    [Theory]
    [InlineData("What was the status on 11 mai 2026?", "11 mai 2026")]
    [InlineData("What was the status on 12 maj 2026?", "12 maj 2026")]
    [InlineData("What was the status on 31 juin 2026?", "31 juin 2026")]
    [InlineData("11. Mai 2026 status", "11. Mai 2026")]
    [InlineData("status 11 de mayo de 2026", "11 de mayo de 2026")]
    [InlineData("What happened on the 11th of toukokuu 2026?", "11th of toukokuu 2026")]
    public void AMonthThatIsNotKnownIsNotUnderstood(string question, string written) =>
        Ask(question).Answer.ShouldBeOfType<Answer.Unknown>().Text.ShouldBe(
            $"I cannot tell which days “{written}” means: name one, such as 11 May 2026.");

    [Theory]
    [InlineData("Did 11 labs 2026 sign the code?")]
    [InlineData("Were there 5 meetings 2026?")]
    public void AKnownWordBetweenNumbersIsNoMonth(string question) => Ask(question).Asked!.Question.DateFaults.ShouldBeEmpty();

    [Fact]
    public void AnAnswerAsOfADayToComeSaysSo() => ShippedStory.World.Answerer.Ask("What is the status?", null, new(2030, 1, 1), Thursday)
        .Answer.Text.ShouldStartWith("As of 1 January 2030: ");

    [Fact]
    public void AReplyPicksAnOptionWhateverWasAskedBefore()
    {
        Talk("Where did the Commission meet Anthropic?");
        Talk("What did we know on 03/04/2026?").Answer.ShouldBeOfType<Answer.Unclear>();
        Talk("4 March").Answer.Text.ShouldBe(Ask("What did we know on 4 March 2026?").Answer.Text);
    }

    [Fact]
    public void ArticlesOfADayAreThoseOfIt() =>
        Ask("How many articles are dated 12 May 2026?").Answer.Text.ShouldStartWith("1 of the 5 articles is dated on 12 May 2026: 1. ");

    private static Answered Ask(string question) => ShippedStory.World.Answerer.Ask(question, null, Thursday);

    private Answered Talk(string question)
    {
        var answered = ShippedStory.World.Answerer.Ask(question, before, Thursday);
        before = answered.Turn;
        return answered;
    }
}
