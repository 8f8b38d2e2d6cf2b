using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

public sealed class WordingTests
{
    private static readonly LocalDate Today = Talk.Today;

    [Theory]
    [InlineData(Modality.Confirmed, "confirmed")]
    [InlineData(Modality.Reported, "reported")]
    [InlineData(Modality.Denied, "denied")]
    [InlineData(Modality.Declined, "not answered")]
    [InlineData(Modality.Expected, "expected")]
    [InlineData(Modality.Analysis, "analysis")]
    public void HowFirmlyItIsSaidSurvives(Modality modality, string said) =>
        Line(Some.Fact(modality: modality, occurred: "2026-05-21")).ShouldBe($"Acme opened its vault ({said} · 21 May 2026).");

    [Fact]
    public void ADateThatTheStatementNamesIsNotRepeated() =>
        Line(Some.Fact(statement: "Acme opened its vault in May 2026", occurred: "2026-05"))
            .ShouldBe("Acme opened its vault in May 2026 (reported).");

    [Fact]
    public void AFactWithoutADateHasThatOfItsArticle() =>
        Line(Some.Fact(occurred: null)).ShouldBe("Acme opened its vault (reported · article of 11 May 2026).");

    [Fact]
    public void WhereNothingIsDatedItSaysSo() =>
        Line(Some.Fact(occurred: null, article: "leaflet"))
            .ShouldBe("Acme opened its vault (reported · date not stated).");

    [Fact]
    public void WhatWasExpectedAndIsPastIsCalledSo() =>
        Line(Some.Fact(statement: "Acme opens its vault", modality: Modality.Expected))
            .ShouldBe("Acme opens its vault (expected · for 11 May 2026 · now past, no source tells the outcome).");

    [Fact]
    public void WhatIsStillExpectedIsNot() =>
        Line(Some.Fact(statement: "Acme opens its vault", modality: Modality.Expected), new LocalDate(2026, 5, 11))
            .ShouldBe("Acme opens its vault (expected · 11 May 2026).");

    [Fact]
    public void ANoteThatAllShareIsSaidOnce() =>
        Sentences(Some.Fact(), Some.Fact("acme-hires", "Acme hired forty people"))
            .ShouldBe(["Acme opened its vault.", "Acme hired forty people (both reported · 11 May 2026)."]);

    [Fact]
    public void ANoteOfThreeIsSaidForAll() =>
        Sentences(Some.Fact(), Some.Fact("acme-hires", "Acme hired forty people"), Some.Fact("acme-sings", "Acme sang"))[^1]
            .ShouldBe("Acme sang (all reported · 11 May 2026).");

    [Fact]
    public void ANoteThatIsCutOffWithItsSentenceIsSaidByThoseThatStay()
    {
        var index = Index(Some.Fact(), Some.Fact("acme-hires", "Acme hired forty people"), Some.Fact("acme-sings", "Acme sang"));
        var all = new Wording(index).Sentences(index.Story.Facts, index.Succession.On(Today));
        Length.Fit(all, 80).Select(sentence => sentence.Text)
            .ShouldBe(["Acme hired forty people.", "Acme opened its vault (both reported · 11 May 2026)."]);
        Length.Fit(all, 60).Select(sentence => sentence.Text).ShouldBe(["Acme hired forty people (reported · 11 May 2026)."]);
    }

    [Fact]
    public void NotesThatDifferStandWithTheirSentences() =>
        Sentences(Some.Fact(), Some.Fact("acme-hires", "Acme hired forty people", modality: Modality.Denied))
            .ShouldBe(["Acme opened its vault (reported · 11 May 2026).", "Acme hired forty people (denied · 11 May 2026)."]);

    [Fact]
    public void ASideNamesWhoSaysItAndWhere() =>
        Side(SomeTalk.FiveMeetings)
            .ShouldBe("The Coastal Council and Quillon have held five meetings (Ines Rook in the article herald · reported).");

    [Fact]
    public void ArticlesThatHaveItFromOnePlaceAreOneOrigin() =>
        Side(SomeTalk.ThreeMeetings)
            .ShouldBe("The Coastal Council has held three meetings with Quillon "
                + "(the article gazette and the article leaflet, one origin · reported).");

    [Fact]
    public void AnArticleThatAppearedLaterIsNotCited() =>
        In(Some.Fact() with { Citations = [Some.Citation(), Some.Citation("herald")] }, new LocalDate(2026, 5, 12),
                (wording, fact, day) => wording.Line(fact, day))
            .Facts.Single().Citations.Select(citation => citation.Article).ShouldBe(["gazette"]);

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("one", new[] { "one" })]
    [InlineData("one and two", new[] { "one", "two" })]
    [InlineData("one, two and three", new[] { "one", "two", "three" })]
    public void NamesAreJoinedAsInASentence(string joined, string[] parts) => Wording.Join(parts).ShouldBe(joined);

    private static string Line(Fact fact, LocalDate? asOf = null) =>
        In(fact, asOf ?? Today, (wording, read, day) => wording.Line(read, day)).Text;

    private static string Side(Fact fact) => In(fact, Today, (wording, read, day) => wording.Side(read, day)).Text;

    private static IReadOnlyList<string> Sentences(params Fact[] facts)
    {
        var index = Index(facts);
        return [.. new Wording(index).Sentences(facts, index.Succession.On(Today)).Select(sentence => sentence.Text)];
    }

    private static Sentence In(Fact fact, LocalDate asOf, Func<Wording, Fact, Standings, Sentence> say)
    {
        var index = Index(fact);
        return say(new Wording(index), fact, index.Succession.On(asOf));
    }

    private static FactIndex Index(params Fact[] facts) =>
        new(Story.Of([.. SomeTalk.Story(facts).Terms(), Some.Entity()]), Talk.Understanding);
}
