using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class FactFilterTests
{
    public static TheoryData<FactFilter, string> Wrong => new()
    {
        { new() { Topic = "meetings" }, "There is no topic 'meetings': expected access, meeting, milestone, profile, restriction." },
        { new() { Entity = "Larkspur" }, "There is no entity 'Larkspur': expected council, finch, hale, larkspur, owl, quillon, rook." },
        { new() { Article = "" }, "There is no article '': expected gazette, herald, leaflet." },
        { new() { Claim = new string('x', 50) }, $"There is no claim '{new string('x', 40)}…': expected meeting-count." },
        { new() { Text = new string('x', 2001) }, "The words have 2001 characters; at most 2000 can be read." },
        {
            new() { From = new LocalDate(2026, 5, 12), To = new LocalDate(2026, 5, 11) },
            "No day is from 2026-05-12 to 2026-05-11: the first day is after the last."
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void WhatMakesNoSenseIsTold(FactFilter filter, string sentence) => filter.Problem(SomeTalk.Story()).ShouldBe(sentence);

    [Fact]
    public void WhatIsThereIsNoProblem() =>
        new FactFilter
        {
            Text = "x", Topic = "access", Entity = "finch", Article = "leaflet", Claim = "meeting-count",
            From = Talk.Today, To = Talk.Today,
        }.Problem(SomeTalk.Story()).ShouldBeNull();

    [Theory]
    [InlineData("Open AI", "openai")]
    [InlineData("antropic", "anthropic")]
    [InlineData("Mythos", "mythos")]
    public void OfManyTheNearestAreTold(string entity, string nearest)
    {
        var problem = new FactFilter { Entity = entity }.Problem(ShippedStory.World.Story).ShouldNotBeNull();
        problem.ShouldStartWith($"There is no entity '{entity}': the nearest are ");
        problem.Split("the nearest are ")[1].TrimEnd('.').Split(", ").ShouldContain(nearest);
    }
}
