using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class EntityTreeTests
{
    private static readonly EntityTree Tree = new(SomeTalk.Story());

    [Fact]
    public void AModelBelongsToItsMaker()
    {
        Tree.Parents("finch").ShouldBe(["larkspur"]);
        Tree.Children("larkspur").ShouldBe(["finch"]);
    }

    [Fact]
    public void ALabIsComparedForItselfAndForItsModels()
    {
        Tree.Compared("larkspur").ShouldBe(["larkspur"]);
        Tree.Compared("finch").ShouldBe(["larkspur"]);
        Tree.Compared("council").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("larkspur", "quillon")]
    [InlineData("quillon", "larkspur")]
    public void AModelOfTwoLabsIsComparedForBoth(string first, string second)
    {
        var story = SomeTalk.Story();
        var joint = story with { Entities = [.. story.Entities, Some.Entity("heron", "model") with { PartOf = [first, second] }] };
        new EntityTree(joint).Compared("heron").ShouldBe(["larkspur", "quillon"]);
    }

    [Fact]
    public void BelongingReachesAsFarAsItGoes()
    {
        var story = SomeTalk.Story();
        var deeper = story with { Entities = [.. story.Entities, Some.Entity("wing", "model") with { PartOf = ["finch"] }] };
        new EntityTree(deeper).Parents("wing").ShouldBe(["finch", "larkspur"], ignoreOrder: true);
    }

    [Fact]
    public void WhatBelongsInACircleDoesNotGoOnForEver()
    {
        var story = SomeTalk.Story();
        var entities = story.Entities.Select(entity => entity.Id == "larkspur" ? entity with { PartOf = ["finch"] } : entity);
        var circle = story with { Entities = [.. entities] };
        new EntityTree(circle).Parents("finch").ShouldBe(["larkspur"]);
    }

    [Fact]
    public void AnIdThatNobodyKnowsIsItsOwnName() => (Tree.NameOf("rook"), Tree.NameOf("nobody")).ShouldBe(("Ines Rook", "nobody"));
}
