using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class PremisesTests
{
    [Theory]
    [InlineData("Did Larkspur withdraw its offer of access?")]
    [InlineData("Why did Larkspur withdraw its offer of access?")]
    public void WhatTheFactsContradictIsCorrectedFirst(string question) => Talk.New().Say(question)
        .ShouldStartWith("No source says that this is so. Larkspur offered the Coastal Council access to Finch (confirmed · 11 May 2026).");

    [Fact]
    public void WhyTheyStoppedIsAnsweredWithWhatIsKnownOfIt() => Talk.New().Say("Why did Quillon stop the meetings with the Council?")
        .ShouldStartWith("No source says that this is so. ");

    [Theory]
    [InlineData("Why did Quillon withdraw its offer of access to Owl?")]
    [InlineData("Did Quillon withdraw its offer of access to Owl?")]
    public void WhatWasNeverOfferedCannotBeWithdrawn(string question) => Talk.New().Say(question)
        .ShouldStartWith($"No source says that this is so. {SomeTalk.NoOffer.Statement}");

    [Theory]
    [InlineData("Is Quillon still refusing to give the Council access to Owl?")]
    [InlineData("Does Quillon still withhold Owl from the Council?")]
    public void WhatSaysTheSameInOtherWordsIsNoFalsePremise(string question) =>
        Talk.New().Say(question).ShouldNotContain("No source says that this is so");

    [Fact]
    public void WhatAFactSaysIsNoFalsePremise() =>
        Talk.With(SomeTalk.Offer with { Statement = "Larkspur withdrew its offer of access to Finch" })
            .Say("Did Larkspur withdraw its offer of access?").ShouldStartWith("Larkspur withdrew its offer");

    [Fact]
    public void AnEndThatNothingIsKnownOfStaysUnknown() =>
        Talk.New().Ask("Has the Council finished its review of Finch?").ShouldBeUnknown();
}
