using NodaTime;
using NodaTime.Testing;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Testing;

/// <summary>Terms for tests: valid, small, of an invented world, and different only where a test says so.</summary>
public static class Some
{
    public const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <summary>When tests begin: on 12 May 2026 at noon.</summary>
    public static readonly Instant Noon = Instant.FromUtc(2026, 5, 12, 12, 0);

    public static readonly Author Program = new("StatusBot", "start");
    public static readonly Author Moderator = new("Ann", "console");

    /// <summary>The same at the machine, where all is allowed.</summary>
    public static readonly Person Ann = Person.AtMachine(Channel.CommandLine, "ann", "Ann");

    /// <summary>A clock that stands still at <see cref="Noon"/> until a test puts it forward.</summary>
    public static FakeClock Clock() => new(Noon);

    public static Article Article(string id = "gazette", string? title = "The Gazette", string? published = "2026-05-11") =>
        new(id, title, $"the article {id}", null, null, published is null ? null : Occurred.Parse(published), null, null, "en", Hash);

    public static Origin Origin(string id = "briefing") => new(id, $"the {id}");
    public static Kind Kind(string id = "lab") => new(id, id, id + "s", true, ["it", "they"]);
    public static Topic Topic(string id = "access") => new(id, id, [id], null, null, null, false, 30);
    public static Claim Claim(string id = "who-holds-it") => new(id, "Who holds it?");

    public static Entity Entity(string id = "acme", string kind = "lab", params string[] aliases) =>
        new(id, char.ToUpperInvariant(id[0]) + id[1..], kind, aliases, []);

    public static Citation Citation(string article = "gazette", int paragraph = 1, string quote = "opened its vault") =>
        new(article, paragraph, quote, Hash);

    public static Fact Fact(
        string id = "acme-opens",
        string statement = "Acme opened its vault",
        string topic = "access",
        string entity = "acme",
        string? occurred = "2026-05-11",
        Modality modality = Modality.Reported,
        string? claim = null,
        string? value = null,
        Rank rank = Rank.Normal,
        string? rankReason = null,
        string article = "gazette") =>
        new()
        {
            Id = id,
            Statement = statement,
            Topic = topic,
            Entities = [entity],
            Occurred = occurred is null ? null : Occurred.Parse(occurred),
            Modality = modality,
            Claim = claim,
            Value = value,
            Rank = rank,
            RankReason = rankReason,
            Citations = [Citation(article)],
        };

    /// <summary>A story in which these facts can stand: it defines everything that they name.</summary>
    public static Story Story(params Fact[] facts)
    {
        var citations = facts.SelectMany(fact => fact.Citations).ToArray();
        return StatusBot.Facts.Story.Of([
            .. citations.Select(citation => citation.Article).Append("gazette").Distinct().Select(id => Article(id)),
            .. citations.Select(citation => citation.Origin).OfType<string>().Append("briefing").Distinct().Select(Origin),
            Kind(),
            .. facts.SelectMany(fact => fact.Entities).Concat(facts.Select(fact => fact.SaidBy).OfType<string>()).Append("acme").Distinct()
                .Select(id => Entity(id)),
            .. facts.Select(fact => fact.Topic).Append("access").Distinct().Select(Topic),
            .. facts.Select(fact => fact.Claim).OfType<string>().Append("who-holds-it").Distinct().Select(Claim),
            .. facts]);
    }
}
