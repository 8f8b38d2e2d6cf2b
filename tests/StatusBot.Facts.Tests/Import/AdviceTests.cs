using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class AdviceTests
{
    [Fact]
    public void AnOrdinaryFactNeedsNone() => On(Some.Story(Some.Fact())).ShouldBeEmpty();

    [Fact]
    public void ALongStatementIsTold() => On(Some.Story(Some.Fact(statement: "Acme" + new string('e', 187))))
        .ShouldBe(["the fact 'acme-opens' has a statement of 191 characters: beyond 190 an answer has little room for others."]);

    [Fact]
    public void ALongLabelIsTold() => On(Some.Story(Some.Fact()) with { Articles = [Some.Article() with { Label = new string('l', 41) }] })
        .ShouldBe(["the article 'gazette' has a label of 41 characters: answers name it by that, and 40 are enough."]);

    [Theory]
    [InlineData("it")]
    [InlineData("WHO")]
    [InlineData("Us")]
    public void ANameThatIsACommonWordIsTold(string alias) =>
        On(Some.Story(Some.Fact()) with { Entities = [Some.Entity("acme", "lab", alias)] })
        .ShouldBe([$"the entity 'acme' goes by '{alias}', which is a common word: every question with it will seem to be about 'acme'."]);

    [Fact]
    public void AnEntityThatTheStatementDoesNotNameIsTold() => On(Some.Story(Some.Fact(entity: "zenith")))
        [0].ShouldBe(
            "the fact 'acme-opens' is about 'zenith', which its statement does not name: whoever reads the sentence alone cannot know.");

    [Theory]
    [InlineData("2026-05-12", Modality.Confirmed, true)]
    [InlineData("2026-05/2026-08", Modality.Confirmed, false)]
    [InlineData("2026-05-12", Modality.Expected, false)]
    [InlineData("2026-05-11", Modality.Confirmed, false)]
    public void WhatIsConfirmedBeforeItHappenedIsTold(string occurred, Modality modality, bool isTold)
    {
        var advice = On(Some.Story(Some.Fact(occurred: occurred, modality: modality)));
        advice.ShouldBe(isTold
            ? [$"the fact 'acme-opens' is confirmed for {occurred}, after its articles appeared: what is still to come is expected."]
            : []);
    }

    [Fact]
    public void WhatAnUndatedArticleConfirmsMayHaveHappenedBefore() =>
        On(Some.Story(Some.Fact(occurred: "2026-05-12", modality: Modality.Confirmed) with
        {
            Citations = [Some.Citation(), Some.Citation("leaflet")],
        }) with
        { Articles = [Some.Article(), Some.Article("leaflet", published: null)] }).ShouldBeEmpty();

    [Fact]
    public void AParagraphThatNoArticleHasIsTold() => On(Some.Story(Some.Fact() with { Citations = [Some.Citation(paragraph: 5000)] }))
        .ShouldBe(["the fact 'acme-opens' cites paragraph 5000 of 'gazette': no article has so many."]);

    [Theory]
    [InlineData("Acme opened its vault to Zenith", true)]
    [InlineData("Acme opened its vault to zenithal light", false)]
    public void AnEntityThatTheStatementNamesAndTheFactIsNotAboutIsTold(string statement, bool isTold)
    {
        var story = Some.Story(Some.Fact(statement: statement));
        On(story with { Entities = [.. story.Entities, Some.Entity("zenith")] }).ShouldBe(isTold
            ? ["the fact 'acme-opens' names 'Zenith', and is not about 'zenith': a question about that passes it over."]
            : []);
    }

    [Fact]
    public void OnlyWhatWasImportedIsLookedAt() => Advice.On(Some.Story(Some.Fact(entity: "zenith")), []).ShouldBeEmpty();

    private static IReadOnlyList<string> On(Story story) => Advice.On(story, story.Terms().Select(TermKey.Of));
}
