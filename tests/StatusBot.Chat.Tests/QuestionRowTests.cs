using NodaTime;

namespace StatusBot.Chat.Tests;

public sealed class QuestionRowTests
{
    [Fact]
    public void ARowHasItsFourParts()
    {
        Read("""{"id":"d1","question":"Who holds it?","conversation":"c1","asOf":"2026-05-12","kind":"ignored"}""")
            .ShouldBe(new QuestionRow("d1", "Who holds it?", "c1", new LocalDate(2026, 5, 12)));
    }

    [Fact]
    public void OnlyTheQuestionIsNeeded() => Read("""{"question":"Who?"}""").ShouldBe(new QuestionRow(null, "Who?", null, null));

    [Theory]
    [InlineData("Who holds it?", "This is not JSON: expected an object such as {\"id\":\"1\",\"question\":\"What is the status?\"}.")]
    [InlineData("", "This is not JSON: expected an object such as {\"id\":\"1\",\"question\":\"What is the status?\"}.")]
    [InlineData("[1]", "This is no question row: expected a JSON object with a question.")]
    [InlineData("""{"id":"1"}""", "This is no question row: it has no question.")]
    [InlineData("""{"question":7}""", "The row's question is no text.")]
    [InlineData("""{"question":"  "}""", "The question is empty: type one, such as \"What is the status?\".")]
    [InlineData("""{"question":"a\u0000b"}""", "The question holds the control character U+0000, which is no text.")]
    [InlineData("""{"question":"a\ud800b"}""", "The row's question is no text: it holds half a character.")]
    [InlineData("""{"question":"Who?","asOf":"2026-13-01"}""", "There is no month 13 (“2026-13-01”): a year has 12 months.")]
    [InlineData("""{"question":"Who?","asOf":"30.02.2026"}""", "There is no 30 February 2026: February 2026 has 28 days.")]
    [InlineData("""{"question":"Who?","asOf":"03/04/2026"}""", "“03/04/2026” can be 3 April 2026 or 4 March 2026: which one do you mean?")]
    [InlineData("""{"question":"Who?","asOf":"May 2026"}""", "'May 2026' is not a date: expected a day such as 2026-05-12.")]
    [InlineData("""{"question":"Who?","asOf":"11 May"}""", "'11 May' is not a date: expected a day such as 2026-05-12.")]
    [InlineData("""{"question":"Who?","asOf":"yesterday"}""", "'yesterday' is not a date: expected a day such as 2026-05-12.")]
    [InlineData("""{"question":"Who?","asof":"2026-05-12"}""", "The row's key 'asof' is none: 'asOf' is meant.")]
    [InlineData("""{"question":"Who?","as-of":"2026-05-12"}""", "The row's key 'as-of' is none: 'asOf' is meant.")]
    [InlineData("""{"Question":"Who?"}""", "The row's key 'Question' is none: 'question' is meant.")]
    [InlineData("""{"question":"Who?","conversation":{}}""", "The row's conversation is no text.")]
    public void WhatIsNoRowIsRefusedWithASentence(string json, string sentence)
    {
        QuestionRow.TryParse(json, out var row, out var problem).ShouldBeFalse();
        row.ShouldBeNull();
        problem.ShouldBe(sentence);
    }

    [Fact]
    public void ALongQuestionIsRefusedWithItsLength()
    {
        QuestionRow.TryParse($$"""{"question":"{{new string('a', 3000)}}"}""", out _, out var problem).ShouldBeFalse();
        problem.ShouldBe("The question has 3000 characters; at most 2000 can be read.");
    }

    [Fact]
    public void AConversationsIdIsBoundedAsItsMemoryIs()
    {
        QuestionRow.TryParse($$"""{"question":"Who?","conversation":"{{new string('c', 201)}}"}""", out _, out var problem).ShouldBeFalse();
        problem.ShouldBe("The row's conversation has 201 characters; at most 200 are kept.");
    }

    private static QuestionRow? Read(string json)
    {
        QuestionRow.TryParse(json, out var row, out var problem).ShouldBeTrue(problem);
        return row;
    }
}
