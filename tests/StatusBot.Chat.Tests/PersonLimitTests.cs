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
        for (var i = 0; i < 3; i++) limits.Question(Zoe);
        Should.Throw<TooMuchException>(() => limits.Question(Zoe)).Message.ShouldBe(
            "That is a lot at once: 3 questions in a minute are enough for one person. Please try again in a moment.");
        limits.Question(Zoe with { Id = "discord:43" });
        limits.Change(Zoe);
        Should.Throw<TooMuchException>(() => limits.Change(Zoe));
        clock.Advance(Duration.FromMinutes(1));
        limits.Question(Zoe);
        limits.Change(Zoe);
    }

    [Fact]
    public void WhoIsAtTheMachineOrNobodyInParticularIsNotCounted()
    {
        var limits = new PersonLimits(new(1, 1), Some.Clock());
        for (var i = 0; i < 9; i++)
        {
            Should.NotThrow(() => limits.Question(Some.Ann));
            Should.NotThrow(() => limits.Question(new(Channel.Web, "", "Somebody")));
        }
    }
}
