using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The part of a form that says how a fact stands to others: people overrule what dates say.</summary>
internal sealed class Relations
{
    private readonly CommandOption<string?> supersedes =
        Options.Id("supersedes", "It takes the place of this fact, which stays true for the days before", Known.Facts);

    private readonly CommandOption<Occurred?> from =
        Options.Date("from", "From which day it does so; without it from its own date, else its article's");

    private readonly CommandOption<string?> disputes =
        Options.Id("disputes", "It contradicts this fact: neither takes the other's place", Known.Facts);

    private readonly CommandOption<string?> corrects = Options.Id("corrects", "This fact was wrong from the start", Known.Facts);

    private readonly CommandOption<string?> outcomeOf =
        Options.Id("outcome-of", "It tells what became of this expected fact", Known.Facts);

    public IReadOnlyList<CommandOption> All => [supersedes, from, disputes, corrects, outcomeOf];

    /// <summary>A fact that stands to others as a person said.</summary>
    public Fact In(Call call, Fact fact) => fact with
    {
        Supersedes = With(fact.Supersedes, call.Get(supersedes)),
        From = call.Get(from) ?? fact.From,
        Disputes = With(fact.Disputes, call.Get(disputes)),
        Corrects = With(fact.Corrects, call.Get(corrects)),
        OutcomeOf = call.Get(outcomeOf) ?? fact.OutcomeOf,
    };

    private static IReadOnlyList<string> With(IReadOnlyList<string> ids, string? id) =>
        id is null || ids.Contains(id, StringComparer.Ordinal) ? ids : [.. ids, id];
}
