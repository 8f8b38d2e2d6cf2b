namespace StatusBot.Language.Tests.Questions;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("and Quillon?")]
    [InlineData("What about Finch?")]
    [InlineData("how about the Council")]
    [InlineData("And in August?")]
    [InlineData("same for Quillon")]
    [InlineData("But what about Port Hale?")]
    [InlineData("Why is that?")]
    [InlineData("When was it tested?")]
    [InlineData("Did they inspect the harbour?")]
    [InlineData("Who is she?")]
    public void AnEllipticQuestionTakesFromTheTurnBefore(string question) => FollowUp(question).ShouldBe(FollowUpKind.Elliptic);

    [Theory]
    [InlineData("Who says so?")]
    [InlineData("And who says that?")]
    [InlineData("source?")]
    [InlineData("Which article?")]
    [InlineData("what's the source")]
    [InlineData("How do you know?")]
    [InlineData("According to whom?")]
    public void ItsSourcesAreAsked(string question) => FollowUp(question).ShouldBe(FollowUpKind.Sources);

    [Theory]
    [InlineData("Tell me more.")]
    [InlineData("more details")]
    [InlineData("what else?")]
    [InlineData("And what else?")]
    [InlineData("Go on")]
    [InlineData("elaborate")]
    public void MoreIsAsked(string question) => FollowUp(question).ShouldBe(FollowUpKind.More);

    [Theory]
    [InlineData("Has Larkspur met the Council?")]
    [InlineData("Which labs have been granted access?")]
    [InlineData("When does enforcement start?")]
    [InlineData("Who says that Finch breaks harbours?")]
    [InlineData("And which of the labs has been granted access to the harbour of the city?")]
    [InlineData("Why has Larkspur said that it will withhold Finch?")]
    [InlineData("source code of Finch")]
    public void AQuestionOfItsOwnIsNoFollowUp(string question) => FollowUp(question).ShouldBe(FollowUpKind.None);

    private static FollowUpKind FollowUp(string question) => Read.Question(question).FollowUp;
}
