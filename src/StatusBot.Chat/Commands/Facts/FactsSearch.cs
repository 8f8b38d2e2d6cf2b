using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Finds facts by words and filters.</summary>
internal static class FactsSearch
{
    private static readonly CommandOption<string?> Text =
        new TextOption("text", OptionKind.Words, "Words, names and dates, all of which a fact must hold; leave them out to filter alone")
        { ValueName = "WORDS", IsText = true };

    private static readonly CommandOption<string?> Topic = Options.Id("topic", "Only the facts of this topic", Known.Topics);

    private static readonly CommandOption<string?> Entity =
        Options.Id("entity", "Only what is about this entity, about what belongs to it, or said by either", Known.Entities);

    private static readonly CommandOption<string?> Article =
        Options.Id("article", "Only the facts that cite this article", Known.Articles);

    private static readonly CommandOption<string?> Claim = Options.Id("claim", "Only the facts that answer this claim", Known.Claims);

    private static readonly CommandOption<Modality?> Firmness = Options.Choice<Modality>("modality", "Only what is said so firmly");

    private static readonly CommandOption<bool> Disputed =
        Options.Flag("disputed", "Only the facts of claims on which the sources differ");

    private static readonly CommandOption<bool> Undated = Options.Flag("undated", "Only the facts whose date no source states");

    private static readonly CommandOption<LocalDate?> From =
        Options.Day("from", DayUse.From, "Only what happened on this day or later, as far as its date tells");

    private static readonly CommandOption<LocalDate?> To =
        Options.Day("to", DayUse.To, "Only what happened on this day or before, as far as its date tells");

    private static readonly CommandOption<LocalDate?> AsOf =
        Options.Day("as-of", DayUse.AsOf, "Search what was known on this day; without it today");

    private static readonly CommandOption<int?> Limit = Options.Number("limit", "At most so many facts; without it all");

    public static readonly Command Command = new(
        "facts search", "Finds accepted facts, the best match first; without WORDS the newest first", Right.Ask,
        [Topic, Entity, Article, Claim, Firmness, Disputed, Undated, From, To, AsOf, Limit, Text], Run);

    private static Task<Reply> Run(Call call)
    {
        var day = call.Get(AsOf) ?? call.Today;
        var filter = FilterOf(call);
        if (filter.Problem(call.Knowledge.Story) is { } problem) throw new CommandException(problem, isMisuse: true);
        var found = call.Knowledge.Search.Find(filter, day).Take(call.Get(Limit) ?? int.MaxValue).ToList();
        return Task.FromResult(Reply.Of(call, found.Select(fact => call.Knowledge.Row(fact, day)), () => found.Count == 0
            ? [new Said("No fact holds all of it: try fewer words.")]
            : [new Table(["Id", "Date", "Topic", "How firm", "Statement", "Articles"], [.. found.Select(Row)])]));
    }

    private static FactFilter FilterOf(Call call) => new()
    {
        Text = call.Get(Text), Topic = call.Get(Topic), Entity = call.Get(Entity), Article = call.Get(Article), Claim = call.Get(Claim),
        Modality = call.Get(Firmness), Disputed = call.Get(Disputed), Undated = call.Get(Undated), From = call.Get(From), To = call.Get(To),
    };

    private static string?[] Row(Fact fact) =>
    [
        fact.Id, fact.Occurred?.ToString() ?? "", fact.Topic, fact.Rank == Rank.Deprecated ? "deprecated" : Words.Of(fact.Modality),
        fact.Statement,
        string.Join(", ", fact.Citations.Select(citation => citation.Article).Distinct(StringComparer.Ordinal)),
    ];
}
