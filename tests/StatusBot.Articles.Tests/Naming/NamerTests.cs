using System.Text;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Testing;

namespace StatusBot.Articles.Tests;

public sealed class NamerTests
{
    private static readonly EnglishFile English =
        EnglishFile.Read<EnglishFile>(Path.Combine(AppContext.BaseDirectory, "data", "language", "english.yaml"));

    private static readonly Story General =
        StoryFiles.Read(Path.Combine(AppContext.BaseDirectory, "data", "general", "story"));

    [Theory]
    [InlineData("The bread is baked by Harle & Sons Ltd in the valley.", "Harle & Sons Ltd: company")]
    [InlineData("The deal was struck with Quellmark, a maker of bells.", "Quellmark: company")]
    [InlineData("On Monday the Ministry of Bells closed the tower.", "Ministry of Bells: organisation")]
    [InlineData("The tower was closed by the Bell Ringers' League.", "Bell Ringers' League: organisation")]
    [InlineData("“It rings,” said Ada Lumm, who leads the choir.", "Ada Lumm: person")]
    [InlineData("The mayor, Dr. Ada Lumm, rang it.", "Ada Lumm: person")]
    [InlineData("They met in Ostermark and went home.", "Ostermark: place")]
    [InlineData("It breaks the Continuity of Ringing Act of the country.", "Continuity of Ringing Act: law")]
    [InlineData("It rang at the Lumm Valley Festival.", "Lumm Valley Festival: event")]
    [InlineData("The programme, called Loud Tower, feeds ringers.", "Loud Tower: project")]
    [InlineData("The bell hangs on a new Ringer 3, which is light.", "Ringer 3: product")]
    public void ItsWordsAndWhatStandsBesideItTellOfWhatKindANameIs(string sentence, string proposal) => Told(sentence).ShouldBe([proposal]);

    [Fact]
    public void ShorterNamesInTheTextAreItsOtherNames() => Told(
        "The Bell Tower Authority (BTA) asked Ada Lumm. Lumm said the authority was right. The city pays, the BTA says.")
        .ShouldBe(["Bell Tower Authority (BTA, the authority): organisation", "Ada Lumm (Lumm): person"], ignoreOrder: true);

    [Fact]
    public void ANumberMakesAnotherName() => Told("They tried the Ringer 2 first. Then they built the Ringer 3.")
        .ShouldBe(["Ringer 2: product", "Ringer 3: product"]);

    [Theory]
    [InlineData("Bells ring. Since Monday the Dutch ringers have had a day off at Christmas.")]
    [InlineData("Acme Opens Its Big New Tower")]
    [InlineData("In May nobody rang.")]
    public void WhatHasACapitalForAnotherReasonIsNoName(string text) => Told(text).ShouldBeEmpty();

    [Fact]
    public void APlaceOfOriginIsNoPartOfAName() => Told("“No,” said Ada Lumm of the Bell Society in Ostermark.")
        .ShouldBe(["Ada Lumm: person", "Bell Society: organisation", "Ostermark: place"], ignoreOrder: true);

    [Fact]
    public void WhatIsKnownIsNotProposed() =>
        Proposals(Some.Story(), "The lab Acme met Zenith, a lab in the north.").ShouldHaveSingleItem().Name.ShouldBe("Zenith");

    [Fact]
    public void AKindGoesByTheStorysOwn() =>
        Proposals(Some.Story(), "They met Zenith, a maker of bells.").ShouldHaveSingleItem().Kind.ShouldBe("lab");

    private static IReadOnlyList<string> Told(string text) => [.. Proposals(General, text).Select(name =>
        name.Aliases.Count == 0 ? $"{name.Name}: {name.Kind}" : $"{name.Name} ({string.Join(", ", name.Aliases)}): {name.Kind}")];

    private static IReadOnlyList<NameProposal> Proposals(Story story, string text) =>
        new Namer(story, English).In(ArticleText.Of(Encoding.UTF8.GetBytes(text)));
}
