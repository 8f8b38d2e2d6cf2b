using System.Globalization;
using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Benchmarks;

/// <summary>
/// The shipped story with generated articles, entities, claims and facts beside it. The same number of facts always gives the same story.
/// </summary>
internal sealed class GeneratedStory
{
    private const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private const int FactsOfAClaim = 4;
    private static readonly LocalDate FirstDay = new(2025, 1, 1);

    private readonly Dice dice = new(seed: 20260601);
    private readonly Story shipped;
    private readonly WordList words;
    private readonly List<Entity> entities;
    private readonly List<Article> articles;

    private GeneratedStory(Story shipped, int facts)
    {
        this.shipped = shipped;
        words = new WordList(shipped, dice);
        entities = GeneratedEntities.Make(shipped, facts, dice);
        articles = [.. Enumerable.Range(0, 1 + facts / 250).Select(MakeArticle)];
    }

    public static Story Of(Story shipped, int facts)
    {
        var story = new GeneratedStory(shipped, facts);
        var claims = Enumerable.Range(0, 1 + facts / 10 / FactsOfAClaim)
            .Select(n => new Claim(Id("claim", n), $"What is {story.Words(4)}?")).ToList();
        return shipped with
        {
            Articles = [.. shipped.Articles, .. story.articles],
            Entities = [.. shipped.Entities, .. story.entities],
            Claims = [.. shipped.Claims, .. claims],
            Facts = [.. shipped.Facts, .. Enumerable.Range(0, facts).Select(n => story.MakeFact(n, claims))],
        };
    }

    private Fact MakeFact(int number, List<Claim> claims)
    {
        var like = dice.Pick(shipped.Facts);
        var about = Enumerable.Range(0, 1 + dice.Roll(3)).Select(_ => dice.PickEarly(entities)).Distinct().ToList();
        var claim = number % 10 == 0 ? claims[number / 10 / FactsOfAClaim] : null;
        return new Fact
        {
            Id = Id("fact", number),
            Statement = Statement(about),
            Topic = like.Topic,
            Entities = [.. about.Select(entity => entity.Id)],
            Occurred = When(),
            Modality = like.Modality,
            SaidBy = dice.Chance(0.1) ? about[0].Id : null,
            Claim = claim?.Id,
            Value = claim is null ? null : Words(2),
            Keywords = dice.Chance(0.3) ? [dice.PickEarly(words.All)] : [],
            Citations = [.. Enumerable.Range(0, 1 + dice.Roll(2)).Select(_ => MakeCitation())],
        };
    }

    private string Statement(List<Entity> about)
    {
        var date = dice.Chance(0.2) ? " in May 2026"
            : dice.Chance(0.2) ? string.Create(CultureInfo.InvariantCulture, $" {2 + dice.Roll(40)} times")
            : "";
        return string.Join(' ', about.Select(entity => $"{entity.Name} {Words(3 + dice.Roll(5))}")) + date;
    }

    private Occurred? When() => dice.Roll(10) switch
    {
        < 5 => Occurred.On(Day()),
        < 7 => Occurred.Parse(Day().ToString("uuuu-MM", CultureInfo.InvariantCulture)),
        _ => null,
    };

    private Citation MakeCitation() => new(dice.Pick(articles).Id, 1 + dice.Roll(30), Words(5), Hash);

    private Article MakeArticle(int number) =>
        new(Id("article", number), Words(6), $"the generated article {Words(3)}", null, null, Occurred.On(Day()), null, null, "en", Hash);

    private LocalDate Day() => FirstDay.PlusDays(dice.Roll(540));
    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => dice.PickEarly(words.All)));
    private static string Id(string term, int number) => string.Create(CultureInfo.InvariantCulture, $"generated-{term}-{number}");
}
