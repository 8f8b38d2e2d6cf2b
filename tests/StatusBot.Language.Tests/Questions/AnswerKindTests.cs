namespace StatusBot.Language.Tests.Questions;

public sealed class AnswerKindTests
{
    [Theory]
    [InlineData("When did Larkspur meet the Council?")]
    [InlineData("when's the hearing")]
    [InlineData("What date is the hearing?")]
    [InlineData("On which day did they meet?")]
    [InlineData("By when must Quillon comply?")]
    [InlineData("How soon does enforcement start?")]
    [InlineData("Since when is the Tide Act in force?")]
    [InlineData("In what year was the Tide Act agreed?")]
    [InlineData("Has anyone said when Finch comes out?")]
    [InlineData("And when did Quillon meet them?")]
    [InlineData("deadline for the Tide Act")]
    public void ATimeIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.When);

    [Theory]
    [InlineData("Who met the Council?")]
    [InlineData("who's been given Finch")]
    [InlineData("To whom was Finch given?")]
    [InlineData("Whose model is Finch?")]
    [InlineData("By whom was Finch tested?")]
    [InlineData("Which people tested Finch?")]
    [InlineData("with whom does Rook speak")]
    [InlineData("who else has it")]
    public void APersonIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Who);

    [Theory]
    [InlineData("Where did they meet?")]
    [InlineData("In which city was the hearing?")]
    [InlineData("what venue did they use")]
    [InlineData("In which country is Larkspur based?")]
    [InlineData("and where?")]
    public void APlaceIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Where);

    [Theory]
    [InlineData("Why is the Council worried?")]
    [InlineData("How come Quillon said no?")]
    [InlineData("For what reason was Finch withheld?")]
    [InlineData("What's the reason for the delay?")]
    [InlineData("What makes Finch dangerous?")]
    [InlineData("On what grounds did they refuse?")]
    [InlineData("why didn't they meet")]
    [InlineData("what prompted the hearing")]
    public void AReasonIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Why);

    [Theory]
    [InlineData("How many meetings were there?")]
    [InlineData("How often did they meet?")]
    [InlineData("how many times has Larkspur met the Council")]
    [InlineData("number of meetings with Quillon")]
    [InlineData("On how many occasions did they meet?")]
    [InlineData("Do we know how many labs signed?")]
    public void ANumberIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Number);

    [Theory]
    [InlineData("What percentage of labs signed?")]
    [InlineData("How big is Larkspur?")]
    [InlineData("how old is Quillon")]
    public void AnAmountIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Amount);

    [Theory]
    [InlineData("How long did the hearing last?")]
    [InlineData("for how long was the bridge closed")]
    public void ADurationIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Duration);

    [Theory]
    [InlineData("How long have the talks been going on?")]
    [InlineData("for how many weeks has the bridge been closed")]
    [InlineData("How many days ago was the hearing?")]
    [InlineData("How long is it since they met?")]
    public void ADurationUpToNowAsksSinceWhen(string question) => Kind(question).ShouldBe(AnswerKind.When);

    [Theory]
    [InlineData("How much does the ferry cost?")]
    [InlineData("How much did they pay for it?")]
    public void APriceIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Price);

    [Theory]
    [InlineData("How does Larkspur limit Finch?")]
    [InlineData("In what way is Finch limited?")]
    [InlineData("how far are the talks")]
    [InlineData("By what means was Finch tested?")]
    public void AMannerIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.How);

    [Theory]
    [InlineData("Which labs signed?")]
    [InlineData("What kind of access is it?")]
    [InlineData("what types of test were run")]
    [InlineData("Under which law?")]
    public void AChoiceIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Which);

    [Theory]
    [InlineData("Has Larkspur given the Council access?")]
    [InlineData("Is Finch public?")]
    [InlineData("did they meet")]
    [InlineData("Were they there in May?")]
    [InlineData("Hasn't Quillon offered anything?")]
    [InlineData("Can the Council inspect what Larkspur holds?")]
    [InlineData("Does the Council know which labs signed?")]
    [InlineData("And has Quillon?")]
    [InlineData("Will Finch be released in August?")]
    [InlineData("Must Larkspur comply?")]
    [InlineData("As of 12 May, had Larkspur met the Council?")]
    [InlineData("on 12 May did Larkspur meet the Council")]
    [InlineData("In May, did Larkspur meet the Council?")]
    public void AYesOrNoIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.Whether);

    [Theory]
    [InlineData("What did Larkspur offer?")]
    [InlineData("What's Finch?")]
    [InlineData("tell me what Rook said")]
    [InlineData("What are the next steps?")]
    public void AThingIsAsked(string question) => Kind(question).ShouldBe(AnswerKind.What);

    [Theory]
    [InlineData("Larkspur offer", false)]
    [InlineData("status", false)]
    [InlineData("latest on Finch please", true)]
    [InlineData("what does Larkspur offer", true)]
    [InlineData("has Larkspur offered it", true)]
    public void AKindIsStatedOrGuessed(string question, bool stated) => Read.Question(question).KindIsStated.ShouldBe(stated);

    private static AnswerKind Kind(string question) => Read.Question(question).Kind;
}
