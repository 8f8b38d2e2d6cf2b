using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>What a fact has to do with others, told from both ends.</summary>
public class RelatedTests
{
    private static readonly Article[] Articles =
        [Some.Article("may", published: "2026-05-12"), Some.Article("june", published: "2026-06-20")];

    private static readonly Fact
        Shut = Says("shut", "2026-05-02", "may") with { Claim = "who-holds-it", Value = "nobody" },
        Open = Says("open", "2026-06-18", "june") with { Claim = "who-holds-it", Value = "all" },
        Plan = Says("plan", "2026-06-01", "may", Modality.Expected),
        LaterPlan = Says("later-plan", "2026-07-01", "june", Modality.Expected) with { Supersedes = ["plan"] },
        Outcome = Says("outcome", "2026-06-19", "june") with { OutcomeOf = "later-plan" },
        Wrong = Says("wrong", null, "may"),
        Right = Says("right", null, "june") with { Corrects = ["wrong"], Disputes = ["shut"] };

    private static Fact Says(string id, string? occurred, string article, Modality modality = Modality.Reported) =>
        Some.Fact(id, occurred: occurred, article: article, modality: modality);

    [Theory]
    [InlineData("shut", "ReplacedBy open", "Disputes right")]
    [InlineData("open", "Replaces shut")]
    [InlineData("plan", "ReplacedBy later-plan")]
    [InlineData("later-plan", "Outcome outcome", "Replaces plan")]
    [InlineData("outcome", "OutcomeOf later-plan")]
    [InlineData("wrong", "CorrectedBy right")]
    [InlineData("right", "Corrects wrong", "Disputes shut")]
    public void BothEndsTell(string id, params string[] expected) => Told(id, new(2026, 6, 30)).ShouldBe(expected);

    [Theory]
    [InlineData("shut")]
    [InlineData("plan")]
    [InlineData("wrong")]
    public void WhatALaterArticleSaysIsNotToldYet(string id) => Told(id, new(2026, 6, 1)).ShouldBeEmpty();

    private static IEnumerable<string> Told(string id, LocalDate on)
    {
        var story = Some.Story(Shut, Open, Plan, LaterPlan, Outcome, Wrong, Right);
        story = story with { Articles = Articles, Claims = [.. story.Claims.Select(claim => claim with { Kind = ClaimKind.State })] };
        return new Succession(story).On(on).RelatedTo(story.Facts.Single(fact => fact.Id == id))
            .Select(related => $"{related.Relation} {related.Fact.Id}");
    }
}
