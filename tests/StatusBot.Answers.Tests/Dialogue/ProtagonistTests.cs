using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

/// <summary>Where nearly all of a small story is about one entity, "it" means that one, though nothing was said before.</summary>
public sealed class ProtagonistTests
{
    private static readonly Fact Cost = Some.Fact("owl-cost", "Owl costs 3 crowns a day", entity: "owl", occurred: null);
    private static readonly Fact Length = Some.Fact("owl-length", "Owl is 2.8 kilometres long", entity: "owl", occurred: null);
    private static readonly Fact Other = Some.Fact("finch-sings", "Finch sings", entity: "finch", occurred: null);

    [Fact]
    public void ItMeansWhatMostFactsAreAbout() =>
        Talk.With(Cost, Length, Other).Ask("What does it cost?").ShouldState(Cost);

    [Fact]
    public void WhereNoneIsThatWhatIsMeantIsAsked() =>
        Talk.With(Cost, Other).Ask("What does it cost?").ShouldBeOfType<Answer.Unclear>();

    [Fact]
    public void HowLongIsALengthToo() => Talk.With(Cost, Length, Other).Ask("How long is Owl?").ShouldState(Length);
}
