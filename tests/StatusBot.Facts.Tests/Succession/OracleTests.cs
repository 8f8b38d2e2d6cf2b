using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>For any story and any day the program agrees with the oracle.</summary>
public sealed class OracleTests
{
    private static readonly Article[] Articles =
    [
        Some.Article("leaflet", published: null), Some.Article("may", published: "2026-05-12"),
        Some.Article("june", published: "2026-06-20"),
        Some.Article("july", published: "2026-07-20"),
    ];

    private static readonly Gen<string?> Date = Gen.Elements<string?>(
        null, null, "2026-05-02", "2026-05-11", "2026-05", "2026-06-18", "2026-06", "2026-05-15/2026-07", "../2026-06-01", "2026-07/..",
        "2026-07-19", "2026-08-02");

    private static readonly Gen<string[]> Sources = Gen.Elements("leaflet", "may", "june", "july").ArrayOf(2)
        .Select(two => two.Distinct().ToArray());

    private static readonly Gen<Modality> How = Gen.Frequency(
        (5, Gen.Elements(Modality.Confirmed, Modality.Reported, Modality.Denied)), (2, Gen.Constant(Modality.Expected)),
        (1, Gen.Elements(Modality.Analysis, Modality.Declined)));

    private static readonly Gen<Fact> AnyFact =
        from date in Date
        from articles in Sources
        from how in How
        from value in Gen.Elements("yes", "no", "perhaps")
        from rank in Gen.Frequency((6, Gen.Constant(Rank.Normal)), (1, Gen.Constant(Rank.Preferred)), (1, Gen.Constant(Rank.Deprecated)))
        select Some.Fact(occurred: date, modality: how, claim: "who-holds-it", value: value, rank: rank) with
        {
            Citations = [.. articles.Select(article => Some.Citation(article))],
        };

    private static readonly Occurred Late = Occurred.Parse("2026-07-28");

    /// <summary>What people say of a fact and one before it, if anything.</summary>
    private static readonly Gen<Func<Fact, Fact, Fact>> Word = Gen.Elements<Func<Fact, Fact, Fact>>(
        (fact, _) => fact, (fact, _) => fact, (fact, _) => fact,
        (fact, other) => fact with { Disputes = [other.Id] },
        (fact, other) => fact with { Occurred = null, Corrects = [other.Id] },
        (fact, other) => other.Modality == Modality.Expected ? fact with { Modality = Modality.Reported, OutcomeOf = other.Id } : fact,
        (fact, other) => other.Occurred is null || other.Occurred.IsCertainlyBefore(Late.Earliest!.Value) || other.Occurred == Late
            ? fact with { Modality = Modality.Reported, Occurred = Late, Supersedes = [other.Id], From = Late } : fact);

    private static readonly Gen<Story> AnyStory =
        from facts in AnyFact.ListOf()
        from words in Word.ListOf(facts.Count)
        from places in Gen.Choose(0, 1000).ListOf(facts.Count)
        from kind in Gen.Elements(ClaimKind.State, ClaimKind.State, ClaimKind.State, ClaimKind.Fixed)
        select Related([.. facts.Take(6)], words, places, kind);

    private static readonly Gen<LocalDate> AnyDay = Gen.Choose(0, 110).Select(days => new LocalDate(2026, 5, 1).PlusDays(days));

    [Fact]
    public void ExactlyTheFactsThatHoldAreShownAsHolding() => ForAll((story, day) =>
    {
        var oracle = new Oracle(story, day);
        Holding(story, day).ShouldBe([.. story.Facts.Where(oracle.Holds).Select(fact => fact.Id)], Told(story, day));
    });

    [Fact]
    public void AsOfADayIsWhatAStoreWouldSayWithoutWhatOnlyLaterArticlesCarry() => ForAll((story, day) =>
    {
        var later = Articles.Where(article => article.Published?.Earliest > day).Select(article => article.Id).ToHashSet();
        var then = story with { Facts = [.. story.Facts.Where(fact => !fact.Citations.All(citation => later.Contains(citation.Article)))] };
        Holding(then, day).ShouldBe(Holding(story, day), Told(story, day));
    });

    [Fact]
    public void TheOrderOfImportDoesNotMatter() => ForAll((story, day) =>
    {
        var turned = story with { Facts = [.. story.Facts.Reverse()] };
        Holding(turned, day).Order().ShouldBe(Holding(story, day).Order());
        foreach (var fact in story.Facts) new Succession(turned).On(day).Of(fact).ShouldBe(new Succession(story).On(day).Of(fact));
    });

    /// <summary>
    /// Twelve changes, a month each; in March and in August a first report was wrong and was corrected; one source has no date.
    /// </summary>
    [Fact]
    public void AYearOfOneStateIsToldRight()
    {
        var months = Enumerable.Range(1, 12).Select(month => new YearMonth(2025, month)).ToList();
        var articles = months.Select(month => Some.Article($"paper-{month.Month}", published: Day(month, 10)))
            .Append(Some.Article("leaflet", published: null))
            .Concat(new[] { 3, 8 }.Select(month => Some.Article($"correction-{month}", published: Day(months[month - 1], 20))));
        var facts = months.Select(month => State($"state-{month.Month}", $"level {month.Month}", Day(month, 9), $"paper-{month.Month}"))
            .Concat(new[] { 3, 8 }.Select(month => Correction(month, Day(months[month - 1], 9))))
            .Append(State("undated", "level 1", null, "leaflet"));
        var story = Story.Of([.. Some.Story([.. facts]).Terms().Where(term => term is not Article and not Claim), .. articles,
            Some.Claim() with { Kind = ClaimKind.State }]);
        for (var day = new LocalDate(2025, 1, 1); day < new LocalDate(2026, 1, 15); day = day.PlusDays(1))
        {
            var oracle = new Oracle(story, day);
            Holding(story, day).ShouldBe([.. story.Facts.Where(oracle.Holds).Select(fact => fact.Id)], day.ToString());
            new Succession(story).On(day).Sides("who-holds-it").Select(side => side.Value).ShouldBe(Expected(day), day.ToString());
        }
    }

    private static Fact Correction(int month, string occurred) =>
        State($"right-{month}", $"level {month} and a half", occurred, $"correction-{month}") with { Corrects = [$"state-{month}"] };

    private static string[] Expected(LocalDate day)
    {
        if (day < new LocalDate(2025, 1, 10)) return [];
        var month = day.Day >= 10 ? day.Month + (day.Year - 2025) * 12 : day.Month + (day.Year - 2025) * 12 - 1;
        var last = Math.Min(month, 12);
        return [last is 3 or 8 && (month > last || day.Day >= 20 || day.Month > last) ? $"level {last} and a half" : $"level {last}"];
    }

    private static string Day(YearMonth month, int day) => month.OnDayOfMonth(day).ToString("uuuu-MM-dd", null);

    private static Fact State(string id, string value, string? occurred, string article) =>
        Some.Fact(id, $"The gauge shows {value}", occurred: occurred, modality: Modality.Confirmed, claim: "who-holds-it", value: value,
            article: article);

    private static Story Related(List<Fact> facts, IReadOnlyList<Func<Fact, Fact, Fact>> words, IReadOnlyList<int> places, ClaimKind kind)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            facts[i] = facts[i] with { Id = $"fact-{i}", RankReason = facts[i].Rank == Rank.Normal ? null : "said so" };
            if (i > 0) facts[i] = words[i](facts[i], facts[places[i] % i]);
        }
        return Story.Of([.. Articles, Some.Claim() with { Kind = kind }, .. facts]);
    }

    private static string[] Holding(Story story, LocalDate day) =>
        [.. story.Facts.Where(new Succession(story).On(day).Holds).Select(fact => fact.Id)];

    private static string Told(Story story, LocalDate day) => $"on {day:uuuu-MM-dd}: {string.Join(Environment.NewLine, story.Facts)}";

    private static void ForAll(Action<Story, LocalDate> check) =>
        Prop.ForAll(AnyStory.ToArbitrary(), AnyDay.ToArbitrary(), check).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
