using System.CommandLine;
using NodaTime;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Finds facts by words and filters.</summary>
internal static class FactsSearchVerb
{
    public static Command Create(Shell shell)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "Words, names and dates, all of which a fact must hold; leave them out to filter alone",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var topic = Id("--topic", "Only the facts of this topic");
        var entity = Id("--entity", "Only what is about this entity, about what belongs to it, or said by either");
        var article = Id("--article", "Only the facts that cite this article");
        var claim = Id("--claim", "Only the facts that answer this claim");
        var modality = ModalityOption();
        var disputed = new Option<bool>("--disputed") { Description = "Only the facts of claims on which the sources differ" };
        var undated = new Option<bool>("--undated") { Description = "Only the facts whose date no source states" };
        var from = DateOption.Create("--from", DayUse.From, "Only what happened on this day or later, as far as its date tells");
        var to = DateOption.Create("--to", DayUse.To, "Only what happened on this day or before, as far as its date tells");
        var asOf = DateOption.Create("--as-of", DayUse.AsOf, "Search what was known on this day; without it today");
        var limit = NumberOption.Create("--limit", "At most so many facts; without it all");
        var json = CommonOptions.Json();
        var verb = new Command("search", "Finds accepted facts, the best match first; without WORDS the newest first")
        {
            words, topic, entity, article, claim, modality, disputed, undated, from, to, asOf, limit, json,
        };
        return verb.WithBot(shell, (call, bot) =>
        {
            var filter = new FactFilter
            {
                Text = call.GetValue(words) is { Length: > 0 } given ? string.Join(' ', given) : null, Topic = call.GetValue(topic),
                Entity = call.GetValue(entity), Article = call.GetValue(article),
                Claim = call.GetValue(claim), Modality = call.GetValue(modality), Disputed = call.GetValue(disputed),
                Undated = call.GetValue(undated), From = call.GetValue(from), To = call.GetValue(to),
            };
            var day = call.GetValue(asOf) ?? bot.Conversations.Today;
            var found = Find(bot, filter, day).Take(call.GetValue(limit) ?? int.MaxValue);
            return ListAsync(shell.Terminal, [.. found], bot.Knowledge.Current, day, call.GetValue(json));
        });
    }

    private static IReadOnlyList<Fact> Find(Bot bot, FactFilter filter, LocalDate asOf)
    {
        var now = bot.Knowledge.Current;
        if (filter.Problem(now.Story) is { } problem) throw new RefusalException(problem, Exit.Misused);
        return now.Search.Find(filter, asOf);
    }

    private static async Task<int> ListAsync(Terminal terminal, IReadOnlyList<Fact> facts, Knowledge now, LocalDate day, bool json)
    {
        if (json) await terminal.WriteJsonAsync(facts.Select(fact => now.Row(fact, day)));
        else await terminal.WriteTableAsync(["Id", "Date", "Topic", "How firm", "Statement", "Articles"], facts.Select(Row));
        return Exit.Done;
    }

    private static string?[] Row(Fact fact) =>
    [
        fact.Id, fact.Occurred?.ToString() ?? "", fact.Topic, fact.Rank == Rank.Deprecated ? "deprecated" : Lower(fact.Modality),
        fact.Statement,
        string.Join(", ", fact.Citations.Select(citation => citation.Article).Distinct(StringComparer.Ordinal)),
    ];

    private static Option<string?> Id(string name, string description) => new(name) { Description = description, HelpName = "ID" };

    private static Option<Modality?> ModalityOption() => new("--modality")
    {
        Description = $"Only what is said so firmly: {string.Join(", ", Enum.GetValues<Modality>().Select(Lower))}",
        HelpName = "NAME",
        CustomParser = result =>
        {
            var name = result.Tokens.Single().Value;
            foreach (var modality in Enum.GetValues<Modality>())
                if (Lower(modality) == name.ToLowerInvariant()) return modality;
            result.AddError($"There is no modality '{name}': expected {string.Join(", ", Enum.GetValues<Modality>().Select(Lower))}.");
            return null;
        },
    };

    private static string Lower(Modality modality) => modality.ToString().ToLowerInvariant();
}
