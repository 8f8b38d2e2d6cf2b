using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class SuggestionsTests
{
    private static readonly FactIndex Index = new(SomeTalk.Story(), Talk.Understanding);
    private static readonly Answerer Answerer = new(Index, Talk.Understanding);
    private static readonly Suggestions Suggestions = new(Index, Answerer, Talk.Understanding);

    [Fact]
    public void AtTheStartTheStatusComesFirst()
    {
        var start = Suggestions.AtStart(Talk.Today);
        start[0].ShouldBe("What is the status?");
        start.ShouldContain("Compare Quillon and Larkspur");
    }

    [Fact]
    public void WhatIsSuggestedIsAnswered()
    {
        var start = Suggestions.AtStart(Talk.Today);
        start.ShouldAllBe(question => Answerer.Ask(question, null, Talk.Today).Answer is Answer.Stated);
    }

    [Fact]
    public void AStoryWithoutFactsSuggestsNothing()
    {
        var index = new FactIndex(SomeTalk.Story([]), Talk.Understanding);
        new Suggestions(index, new Answerer(index, Talk.Understanding), Talk.Understanding).AtStart(Talk.Today).ShouldBeEmpty();
    }

    [Fact]
    public void AfterOneLabTheOtherIsSuggested() => After("Has Quillon offered access to Owl?")[0].ShouldBe("And Larkspur?");

    [Fact]
    public void AClaimOnTheSameSubjectIsSuggested() =>
        After("Where did the Council meet Quillon?")
            .ShouldContain("How many meetings has the Coastal Council held with Quillon?");

    [Fact]
    public void TheQuestionItselfIsNotSuggestedAgain() => After("what is the status?").ShouldNotContain("What is the status?");

    [Theory]
    [InlineData("Has Quillon offered access to Owl?")]
    [InlineData("Compare Larkspur and Quillon")]
    [InlineData("What is the status?")]
    [InlineData("Who is Ines Rook?")]
    public void WhatIsSuggestedIsAnsweredInTheConversationAsItIsAlone(string question)
    {
        var turn = Answerer.Ask(question, null, Talk.Today).Turn;
        foreach (var next in After(question).Where(next => !next.StartsWith("And ", StringComparison.Ordinal)))
            Answerer.Ask(next, turn, Talk.Today).Answer.Text.ShouldBe(Answerer.Ask(next, null, Talk.Today).Answer.Text, next);
    }

    private static IReadOnlyList<string> After(string question) =>
        Suggestions.After(question, Answerer.Ask(question, null, Talk.Today), Talk.Today);
}
