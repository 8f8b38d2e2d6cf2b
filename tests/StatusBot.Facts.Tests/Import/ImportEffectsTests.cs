using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public class ImportEffectsTests
{
    private static readonly LocalDate Today = new(2026, 5, 12);

    private static readonly Fact
        Fair = Some.Fact("fair", occurred: "2026-05-04", modality: Modality.Expected),
        One = Some.Fact("one", claim: "who-holds-it", value: "Ann"),
        Other = Some.Fact("other", claim: "who-holds-it", value: "Ben");

    [Fact]
    public void WhatHasLapsedAndWhatIsInDisputeSinceTheImportIsTold()
    {
        var effects = Of([One], [One, Other, Fair]);
        (effects.Disputes.ShouldHaveSingleItem(), effects.Lapsed.ShouldHaveSingleItem()).ShouldBe(("who-holds-it", "fair"));
    }

    [Fact]
    public void WhatHadLapsedOrWasInDisputeBeforeIsNoEffect()
    {
        var effects = Of([One, Other, Fair], [One, Other with { Statement = "Acme opened it" }, Fair with { Statement = "The fair" }]);
        effects.Disputes.ShouldBeEmpty();
        effects.Lapsed.ShouldBeEmpty();
    }

    private static ImportEffects Of(Fact[] before, Fact[] after)
    {
        var entries = after.Where(fact => !before.Contains(fact)).Select((fact, i) => new LedgerEntry(
            i + 1, 1, Some.Noon, Some.Moderator, LedgerAction.Imported, TermKey.Of(fact), 1,
            before.FirstOrDefault(old => old.Id == fact.Id) is { } old ? new(FactStatus.Accepted, old) : null,
            new(FactStatus.Accepted, fact), null, null, null));
        return ImportEffects.Of(
            new Succession(Some.Story(before)).On(Today), new Succession(Some.Story(after)).On(Today), [.. entries], Some.Story(after));
    }
}
