using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>A person has a limit of questions and of changes a minute, said kindly.</summary>
public sealed class PersonLimitTests
{
    private static readonly Person Zoe = new(Channel.Discord, "discord:42", "Zoe");

    [Fact]
    public void MoreThanEnoughInAMinuteIsRefusedAndTheNextMinuteIsFree()
    {
        var clock = Some.Clock();
        var limits = new PersonLimits(new(3, 1), clock);
        for (var i = 0; i < 3; i++) limits.Question(Zoe).ShouldBeNull();
        limits.Question(Zoe).ShouldBe(
            "That is a lot at once: 3 questions in a minute are enough for one person. Please try again in a moment.");
        limits.Question(Zoe with { Id = "discord:43" }).ShouldBeNull();
        limits.Change(Zoe).ShouldBeNull();
        limits.Change(Zoe).ShouldNotBeNull();
        clock.Advance(Duration.FromMinutes(1));
        limits.Question(Zoe).ShouldBeNull();
        limits.Change(Zoe).ShouldBeNull();
    }

    [Fact]
    public void WhoIsAtTheMachineOrNobodyInParticularIsNotCounted()
    {
        var limits = new PersonLimits(new(1, 1), Some.Clock());
        for (var i = 0; i < 9; i++)
        {
            limits.Question(Some.Ann).ShouldBeNull();
            limits.Question(new(Channel.Web, "", "Somebody")).ShouldBeNull();
        }
    }
}
