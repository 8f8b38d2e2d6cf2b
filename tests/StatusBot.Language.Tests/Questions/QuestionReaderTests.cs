namespace StatusBot.Language.Tests.Questions;

public sealed class QuestionReaderTests
{
    [Theory]
    [InlineData("Has Larkspur not met the Council?", true)]
    [InlineData("Hasn't Larkspur met them?", true)]
    [InlineData("Which labs never signed?", true)]
    [InlineData("who can't inspect Finch", true)]
    [InlineData("nobody has Finch, right?", true)]
    [InlineData("labs without access", true)]
    [InlineData("Has Larkspur met the Council?", false)]
    [InlineData("What is notable about Finch?", false)]
    public void ADenialIsHeard(string question, bool negated) => Read.Question(question).Negated.ShouldBe(negated);

    [Theory]
    [InlineData("Which labs besides Larkspur have signed?", "-larkspur")]
    [InlineData("which laws apart from the Tide Act apply", "-tide-act")]
    [InlineData("Who other than the Council met Quillon?", "-council quillon")]
    [InlineData("any lab except for Larkspur", "-larkspur")]
    [InlineData("meetings outside Port Hale", "-hale")]
    [InlineData("Excluding Quillon, which labs signed?", "-quillon")]
    [InlineData("Has Larkspur met the Council?", "larkspur council")]
    [InlineData("Finch 2.1 Guard and Finch", "finch-guard finch")]
    public void AnExceptionLeavesOutWhatItNames(string question, string mentions) => string.Join(' ',
        Read.Question(question).Mentions.Select(mention => (mention.Excluded ? "-" : "") + mention.Entity)).ShouldBe(mentions);

    [Theory]
    [InlineData("Is the deadline behind us?", "")]
    [InlineData("what does it mean for us", "")]
    [InlineData("who in the us has access", "us")]
    [InlineData("is it sold in us or not", "us")]
    [InlineData("Does it matter for the US?", "us")]
    [InlineData("What did US partners get?", "us")]
    public void ASmallWordInSmallLettersIsNoName(string question, string mentions) =>
        string.Join(' ', Read.ShippedQuestion(question).Mentions.Select(mention => mention.Entity)).ShouldBe(mentions);

    [Theory]
    [InlineData("Can you tell me when they met?", "when they met")]
    [InlineData("does anyone know where Rook is", "where rook is")]
    [InlineData("Quick question: who signed?", "who signed")]
    [InlineData("Any idea why, at this point?", "why")]
    [InlineData("who signed by the way", "who signed")]
    [InlineData("Tell me", "tell me")]
    [InlineData("Which articles do you know?", "which articles do you know")]
    [InlineData("According to the articles, who signed?", "who signed")]
    public void FramesAreDroppedUnlessNothingIsLeft(string question, string words) =>
        string.Join(' ', Read.Question(question).Tokens.Select(token => token.Text)).ShouldBe(words);

    [Theory]
    [InlineData("Has Mistral met the Council?", "Mistral")]
    [InlineData("What did Emmanuel Macron say?", "Emmanuel Macron")]
    [InlineData("Did Zorblax and Larkspur meet Brontolo?", "Zorblax|Brontolo")]
    [InlineData("What did Emmanuel Macron tell Ursula von der Leyen?", "Emmanuel Macron|Ursula von der Leyen")]
    [InlineData("Has Larkspur met Ines Rook in Port Hale?", "")]
    [InlineData("Has the Tide Act been applied in May?", "")]
    [InlineData("What is Enforcement?", "")]
    [InlineData("HAS LARKSPUR MET THE COUNCIL ABOUT ZORBLAX", "")]
    [InlineData("Is the Access granted?", "")]
    public void ANameThatTheStoryDoesNotHaveIsAStranger(string question, string strangers) =>
        string.Join('|', Read.Question(question).Strangers).ShouldBe(strangers);

    [Theory]
    [InlineData("Which towns hosted them?", "town")]
    [InlineData("Who attended?", "attend")]
    [InlineData("What documentation must Larkspur keep?", "document")]
    [InlineData("Which of the harbours has it?", "harbour")]
    [InlineData("what laws apply to Finch", "law")]
    [InlineData("How many harbours are there?", "")]
    [InlineData("harbours of Larkspur", "")]
    public void WhatIsAskedForStandsRightBehindTheQuestionWord(string question, string focus) =>
        Stem(Read.Question(question).Focus).ShouldBe(focus);

    [Theory]
    [InlineData("How many meetings has Larkspur had?", "meet")]
    [InlineData("how many separate harbours are there", "separ harbour")]
    [InlineData("How often did they meet?", "")]
    [InlineData("number of labs that signed", "lab")]
    [InlineData("Which labs signed?", "")]
    public void WhatIsCountedStandsRightBehindHowMany(string question, string counted) =>
        string.Join(' ', Read.Question(question).Counted.Select(term => term.Stem)).ShouldBe(counted);

    [Theory]
    [InlineData("mtgs w Larkspur", "meetings with larkspur")]
    [InlineData("whn did govts meet abt Finch", "when did governments meet about finch")]
    [InlineData("pls say hw many ppl before May", "please say how many people before may")]
    public void ShortFormsAreWrittenOut(string question, string words) =>
        string.Join(' ', Read.Question(question).Tokens.Select(token => token.Text)).ShouldBe(words);

    [Theory]
    [InlineData("Has Larkspur given the Council access to Finch-2.1?", "has ⟨lab⟩ given the ⟨institution⟩ access to ⟨model⟩")]
    [InlineData("did Ines Rook visit Port Hale on 12 May 2026", "did ⟨person⟩ visit ⟨place⟩ on ⟨date⟩")]
    [InlineData("what happened since Monday", "what happened ⟨date⟩")]
    [InlineData("as of 12 May, who signed the Tide Act?", "⟨date⟩ who signed the ⟨law⟩")]
    [InlineData("has larkspr given acces to fnich", "has ⟨lab⟩ given access to ⟨model⟩")]
    public void NamesAndDatesAreMaskedForTheClassifier(string question, string masked) => Read.Question(question).Masked.ShouldBe(masked);

    [Theory]
    [InlineData("Has Larkspur granted the harbour?", "grant harbour")]
    [InlineData("is the harbour granted or inspected", "harbour grant (inspect)")]
    [InlineData("where did they inspect it in May", "inspect")]
    public void TermsCarryTheQuestionAndAlternativesMayBeLeftOut(string question, string terms) =>
        string.Join(' ', Read.Question(question).Terms.Select(term => term.Light ? $"({term.Stem})" : term.Stem)).ShouldBe(terms);

    [Theory]
    [InlineData("Does it hold?", "it")]
    [InlineData("why did they give her that", "they her that")]
    [InlineData("Has Larkspur met Rook?", "")]
    public void PronounsPointBack(string question, string backs) => string.Join(' ', Read.Question(question).Backs).ShouldBe(backs);

    [Fact]
    public void ADateOfEachRelationIsFound()
    {
        var question = Read.Question("As of 12 May, what happened since 3 May on 7 May?");
        $"{question.AsOf:R} {question.Since:R} {question.On!.From:R}".ShouldBe("2026-05-12 2026-05-03 2026-05-07");
    }

    [Fact]
    public void AnIntentThatTheModelDoesNotKnowIsNotLikely()
    {
        var question = Read.Question("Has Larkspur given access?");
        (question.Intent, question.Likelihood("access"), question.Likelihood("pizza")).ShouldBe(("access", 1, 0));
    }

    private static string Stem(Term? focus) => focus?.Stem ?? "";

    private static string Stem(IReadOnlyList<Term> focus) => focus.Count > 0 ? focus[0].Stem : "";
}
