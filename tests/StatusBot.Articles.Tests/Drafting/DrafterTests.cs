using System.Text;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;
using StatusBot.Testing;

namespace StatusBot.Articles.Tests;

public sealed class DrafterTests
{
    private static readonly EnglishFile English =
        EnglishFile.Read<EnglishFile>(Path.Combine(AppContext.BaseDirectory, "data", "language", "english.yaml"));

    private static readonly Facts.Fact Opened = Some.Fact("acme-opens", "Acme opened its vault to the inspectors for three weeks");

    [Fact]
    public void ASentenceOnAKnownEntityIsADraftWithAllThatItSays()
    {
        var draft = Drafts("Acme opens up", "On Friday Acme opened its vault to the inspectors for three weeks.")
            .ShouldHaveSingleItem();
        (draft.Number, draft.Paragraph, draft.Topic, draft.Modality, draft.SaidBy).ShouldBe((2, 2, "access", Modality.Reported, null));
        draft.Entities.ShouldBe(["acme"]);
        draft.Day.ShouldBe(new(Occurred.Parse("2026-05-08"), "“Friday”, seen from the article of 11 May 2026"));
    }

    [Theory]
    [InlineData("Acme opened its vault on 3 March 2026.", Modality.Reported, "2026-03-03")]
    [InlineData("Acme opened its vault in April.", Modality.Reported, "2026-04")]
    [InlineData("Acme will open the second vault in June.", Modality.Expected, "2026-06")]
    [InlineData("The second vault of Acme opens in February.", Modality.Expected, "2027-02")]
    [InlineData("Acme confirmed on Friday that it will open its vault.", Modality.Expected, "2026-05-08")]
    [InlineData("The vault of Acme has been open since April.", Modality.Reported, "2026-04")]
    [InlineData("Acme hopes to open the last vault by the end of June.", Modality.Expected, "../2026-06-30")]
    [InlineData("Acme kept its vault shut from May to July 2025.", Modality.Reported, "2025-05/2025-07")]
    [InlineData("Acme denied that the vault had been robbed.", Modality.Denied, null)]
    [InlineData("Acme declined to comment.", Modality.Declined, null)]
    [InlineData("An analyst thinks the vault of Acme is empty.", Modality.Analysis, null)]
    public void TheVerbsTellHowFirmlyAndTheDateIsSeenFromTheArticle(string sentence, Modality modality, string? date)
    {
        var draft = Drafts(sentence).ShouldHaveSingleItem();
        (draft.Modality, draft.Day?.Date.ToString()).ShouldBe((modality, date));
    }

    [Fact]
    public void ARelativeDayOfAnUndatedArticleIsLeftOpen() =>
        Drafter(Some.Story()).Of(Text("Acme opened its vault on Friday."), published: null).ShouldHaveSingleItem().Day.ShouldBeNull();

    [Theory]
    [InlineData("“We have opened the vault of Acme,” said Rook.")]
    [InlineData("Rook, who leads Acme, said the vault was open.")]
    [InlineData("Acme has opened its vault, Rook told reporters.")]
    public void WhoSaysItIsConfirmedByNameAndIsNotWhatItIsAbout(string sentence)
    {
        var draft = Drafts(sentence).ShouldHaveSingleItem();
        (draft.SaidBy, draft.Modality).ShouldBe(("rook", Modality.Confirmed));
        draft.Entities.ShouldBe(["acme"]);
    }

    [Theory]
    [InlineData("It opened it to inspectors.")]
    [InlineData("The lab opened it to inspectors.")]
    [InlineData("Inspectors were let in at once.")]
    public void WhatStandsForANameMeansTheLastOneOfItsKind(string sentence) =>
        Drafts($"Acme has a vault. {sentence}")[1].Entities.ShouldBe(["acme"]);

    [Theory]
    [InlineData("Has Acme opened its vault?")]
    [InlineData("By Rook, chief reporter of Acme")]
    [InlineData("The weather was fine on the whole coast.")]
    public void AQuestionAHeadingAndWhatIsAboutNothingKnownAreNoDrafts(string line) => Drafts(line).ShouldBeEmpty();

    [Theory]
    [InlineData("At the end of a long and quiet evening in May the lab Acme did not open its vault to anybody at all.")]
    [InlineData("“Nobody,” said Rook of Acme, “has ever seen the 14 golden cups in the second vault.”")]
    public void AQuotationHasAtMostEightWordsOfItsParagraphWithTheNegation(string sentence)
    {
        var draft = Drafts(sentence).ShouldHaveSingleItem();
        sentence.ShouldContain(draft.Quote);
        draft.Quote.Split(' ').Length.ShouldBeLessThanOrEqualTo(8);
        Sentences.IsNegated(draft.Quote).ShouldBeTrue();
    }

    [Theory]
    [InlineData("The inspectors were let into the vault of Acme for three weeks.", Modality.Reported, Nearness.Same)]
    [InlineData("On 2 May Acme did not open its vault to the inspectors.", Modality.Reported, Nearness.Differs)]
    [InlineData("On Saturday Acme opened its vault to the inspectors for 4 weeks.", Modality.Reported, Nearness.Same)]
    [InlineData("On Friday Acme no longer opened its vault to the inspectors.", Modality.Reported, Nearness.Later)]
    [InlineData("On Friday Acme opened its vault to the inspectors.", Modality.Expected, Nearness.Outcome)]
    public void AFactThatMeansNearlyTheSameStandsBesideIt(string sentence, Modality known, Nearness nearness)
    {
        var fact = Opened with { Modality = known, Occurred = Occurred.Parse("2026-05-05") };
        var near = Drafts(Some.Story(fact), sentence).ShouldHaveSingleItem().Near.ShouldHaveSingleItem();
        (near.Fact.Id, near.Is).ShouldBe(("acme-opens", nearness));
    }

    [Fact]
    public void TheClaimOfTheNearestFactIsTheDrafts() =>
        Drafts(Some.Story(Opened with { Claim = "who-holds-it", Value = "inspectors" }), "Acme let the inspectors see its vault.")
            .ShouldHaveSingleItem().Claim.ShouldBe("who-holds-it");

    [Fact]
    public void AStoryWithoutTopicsOrAnEmptyTextGivesNoDrafts()
    {
        Drafts(Some.Story() with { Topics = [] }, "Acme opened its vault.").ShouldBeEmpty();
        Drafts("").ShouldBeEmpty();
    }

    private static IReadOnlyList<Draft> Drafts(params string[] paragraphs) => Drafts(Rooks(Some.Story()), paragraphs);

    private static IReadOnlyList<Draft> Drafts(Story story, params string[] paragraphs) =>
        Drafter(story).Of(Text(paragraphs), Occurred.Parse("2026-05-11"));

    private static Drafter Drafter(Story story) =>
        new(story, Models.Shipped.Encoder, English, fact => Models.Shipped.Encoder.Encode(fact.Statement).Vector);

    private static Story Rooks(Story story) => Story.Of([
        .. story.Terms(), Some.Kind("person") with { Pronouns = ["he", "they"] }, Some.Entity("rook", "person")]);

    private static ArticleText Text(params string[] paragraphs) => ArticleText.Of(Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs)));
}
