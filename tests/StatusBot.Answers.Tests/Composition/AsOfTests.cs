using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class AsOfTests
{
    private static readonly LocalDate TwelfthOfMay = new(2026, 5, 12);

    [Fact]
    public void WhatALaterArticleSaysIsLeftOut() =>
        Talk.New().Ask("How many meetings has the Council held with Quillon?", TwelfthOfMay).ShouldState(SomeTalk.ThreeMeetings);

    [Fact]
    public void WhatAnUndatedArticleSaysStays() => Talk.New().Ask("How is Finch restricted?", TwelfthOfMay).ShouldState(SomeTalk.Limit);

    [Theory]
    [InlineData(Modality.Reported, false)]
    [InlineData(Modality.Expected, true)]
    public void WhatCannotHaveHappenedYetIsLeftOutUnlessItIsExpected(Modality modality, bool visible)
    {
        var later = SomeTalk.Limit with { Occurred = Occurred.Parse("2026-06-01"), Modality = modality };
        Talk.World([later]).Index.Succession.On(TwelfthOfMay).IsVisible(later).ShouldBe(visible);
    }

    [Fact]
    public void ADayInTheQuestionGoesBeforeTheDayOfAsking() =>
        Talk.New().Say("As of 12 May 2026, has Larkspur offered access?")
            .ShouldStartWith("As of 12 May 2026: Larkspur offered");
}
