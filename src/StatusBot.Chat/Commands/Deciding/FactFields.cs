using NodaTime;
using StatusBot.Answers;
using StatusBot.Articles;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>The form of a fact: what a person is asked for, and the fact that they mean by it.</summary>
/// <param name="areNeeded">Whether it is a new fact's, which must have a statement, a topic, an entity and a source.</param>
/// <param name="isOfDraft">Whether it is a draft's, which has all that but the statement.</param>
internal sealed class FactFields(bool areNeeded, bool isOfDraft = false)
{
    private const int LongestId = 50;

    private readonly CommandOption<string?> statement =
        Field("statement", "One sentence in your own words, complete in itself, without a full stop", areNeeded || isOfDraft);

    private readonly CommandOption<string?> topic = Field("topic", "What it is about: a topic's id or name", areNeeded, Known.Topics);

    private readonly CommandOption<string?> entities =
        Field("entities", "Whom it is about: ids or names with commas between, the main one first", areNeeded, Known.Entities);

    private readonly CommandOption<string?> occurred = Field(
        "occurred",
        "When it happened or will: 2026-05-11, 2026-05, 2026-05/2026-08, or as the article says it, such as last week; '' for not stated");

    private readonly CommandOption<Modality?> modality = Options.Choice<Modality>("modality", "How firmly it is said");

    private readonly CommandOption<string?> saidBy =
        Field("said-by", "Who says so: an entity's id or name; '' for the article itself", suggestions: Known.Entities);

    private readonly CommandOption<string?> claim =
        Field("claim", "The id of the claim that it answers; '' for none", suggestions: Known.Claims);

    private readonly CommandOption<string?> value = Field("value", "Its answer to the claim in a few words");

    private readonly CommandOption<string?> wording = Field("wording", "A question that it answers, in words that people use");

    private readonly CitationFields citation = new(areNeeded);

    /// <summary>In the order in which they are asked for.</summary>
    public IReadOnlyList<CommandOption> All =>
        [statement, topic, entities, occurred, modality, saidBy, claim, value, .. isOfDraft ? [] : citation.All, wording];

    /// <summary>A fact as its form shows it.</summary>
    public IReadOnlyDictionary<string, string> Filled(Fact fact) => Shown(
        (statement, fact.Statement), (topic, fact.Topic), (entities, string.Join(", ", fact.Entities)),
        (occurred, fact.Occurred?.ToString()), (modality, Words.Of(fact.Modality)),
        (saidBy, fact.SaidBy), (claim, fact.Claim), (value, fact.Value));

    /// <summary>A draft as its form shows it: what the person says is left to say.</summary>
    public IReadOnlyDictionary<string, string> Filled(Draft draft) => Shown(
        (topic, draft.Topic), (occurred, draft.Day?.Date.ToString()), (modality, Words.Of(draft.Modality)), (saidBy, draft.SaidBy));

    /// <summary>What a fact that follows another has in common with it.</summary>
    public IReadOnlyDictionary<string, string> Following(Fact fact) => Shown(
        (topic, fact.Topic), (entities, string.Join(", ", fact.Entities)), (claim, fact.Claim));

    private static IReadOnlyDictionary<string, string> Shown(params (CommandOption Option, string? Value)[] values) =>
        values.Where(one => one.Value is not null).ToDictionary(one => one.Option.Name, one => one.Value!, StringComparer.Ordinal);

    /// <summary>Whether the form says which claim it answers, or that it answers none.</summary>
    public bool NamesClaim(Call call) => call.Has(claim);

    /// <summary>The fact of a form that was filled in for a new one.</summary>
    /// <param name="id">Its id; null for one made of its statement.</param>
    /// <exception cref="CommandException">It is no fact.</exception>
    public Task<Fact> NewAsync(Call call, string? id) => ComposedAsync(async () =>
    {
        var source = (await citation.FindAsync(call, needed: true))!;
        var fact = new Fact
        {
            Id = id ?? await FreeIdAsync(call),
            Statement = Sentence(call),
            Topic = Named.Topic(call.Get(topic)!, call.Knowledge.Story),
            Entities = EntitiesIn(call),
            Modality = call.Get(modality) ?? Modality.Reported,
            Citations = [source],
        };
        return WithOptional(call, fact, source.Article);
    });

    /// <summary>The fact that a person makes of a draft: what they leave out is the draft's, and whom their statement names is whom it is
    /// about.</summary>
    /// <exception cref="CommandException">It is no fact.</exception>
    public Task<Fact> OfDraftAsync(Call call, Draft draft, Citation source) => ComposedAsync(async () =>
    {
        var fact = new Fact
        {
            Id = await FreeIdAsync(call),
            Statement = Sentence(call),
            Topic = call.Has(topic) ? Named.Topic(call.Get(topic)!, call.Knowledge.Story) : draft.Topic,
            Entities = call.Has(entities) ? EntitiesIn(call) : EntitiesOf(call, draft),
            Modality = call.Get(modality) ?? draft.Modality,
            Occurred = draft.Day?.Date,
            OccurredHow = draft.Day?.How,
            SaidBy = draft.SaidBy,
            Claim = call.Has(value) ? draft.Claim : null,
            Citations = [source],
        };
        return WithOptional(call, fact, source.Article);
    });

    private IReadOnlyList<string> EntitiesOf(Call call, Draft draft)
    {
        var named = Drafter.NamesOf(call.Knowledge.Story).Find(Tokenizer.Split(Sentence(call))).Select(mention => mention.Entity)
            .Distinct(StringComparer.Ordinal).ToList();
        return named.Count > 0 ? named : draft.Entities.Count > 0 ? draft.Entities
            : throw new CommandException("Neither your statement nor the draft names a known entity: name one with --entities, or add it " +
                "first with 'entity add'.", isMisuse: true);
    }

    /// <summary>The first words of the statement; no fact has had it, whatever became of that.</summary>
    private async Task<string> FreeIdAsync(Call call)
    {
        foreach (var id in Slug.Candidates(call.Get(statement)!, LongestId, "fact"))
            if (await call.Bot.Knowledge.FindAsync(id) is null) return id;
        throw new InvalidOperationException("There are always more candidates.");
    }

    /// <summary>A fact with what a form says otherwise of it.</summary>
    /// <exception cref="CommandException">It is no fact.</exception>
    public Task<Fact> EditedAsync(Call call, Fact fact) => ComposedAsync(async () =>
    {
        var source = await citation.FindAsync(call, needed: false);
        var edited = fact with
        {
            Statement = call.Has(statement) ? Sentence(call) : fact.Statement,
            Topic = call.Has(topic) ? Named.Topic(call.Get(topic)!, call.Knowledge.Story) : fact.Topic,
            Entities = call.Has(entities) ? EntitiesIn(call) : fact.Entities,
            Modality = call.Get(modality) ?? fact.Modality,
            Citations = source is null ? fact.Citations : [.. fact.Citations, source],
        };
        return WithOptional(call, edited, (source ?? fact.Citations[0]).Article);
    });

    private Fact WithOptional(Call call, Fact fact, string article)
    {
        var (date, how) = call.Has(occurred)
            ? SourceDate.Read(call.Get(occurred)!, call.Knowledge.Articles[article].Published)
            : (fact.Occurred, fact.OccurredHow);
        if (date == fact.Occurred) how = fact.OccurredHow;
        return fact with
        {
            Occurred = date,
            OccurredHow = how,
            SaidBy = call.Has(saidBy) ? Kept(call.Get(saidBy)!, name => Named.Entity(name, call.Knowledge.Story)) : fact.SaidBy,
            Claim = call.Has(claim) ? Kept(call.Get(claim)!, id => Named.Claim(id, call.Knowledge.Story)) : fact.Claim,
            Value = call.Has(value) ? Kept(call.Get(value)!, text => text) : fact.Value,
            Wordings = call.Has(wording) ? [.. fact.Wordings, call.Get(wording)!.Trim()] : fact.Wordings,
        };
    }

    // A full stop is what everybody types: it is not worth an error.
    private string Sentence(Call call) => call.Get(statement)!.Trim().TrimEnd('.');

    private IReadOnlyList<string> EntitiesIn(Call call) =>
        [.. call.Get(entities)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => Named.Entity(name, call.Knowledge.Story))];

    private static string? Kept(string text, Func<string, string> read) => text.Trim() is { Length: > 0 } given ? read(given) : null;

    private static async Task<Fact> ComposedAsync(Func<Task<Fact>> compose)
    {
        try
        {
            return await compose();
        }
        catch (TermException problem)
        {
            throw new CommandException(FactStore.Sentence(problem.Message), isMisuse: true);
        }
    }

    private static CommandOption<string?> Field(
        string name, string help, bool isNeeded = false, Func<Knowledge, IEnumerable<Suggestion>>? suggestions = null) =>
        new TextOption(name, OptionKind.Line, help)
        { IsRequired = isNeeded, Suggestions = suggestions, IsLong = name == "statement" };
}
