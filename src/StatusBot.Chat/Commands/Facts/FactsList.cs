using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Lists the accepted facts.</summary>
internal static class FactsList
{
    private static readonly CommandOption<string?> Topic = Options.Id("topic", "Only the facts of this topic", Known.Topics);

    private static readonly CommandOption<string?> Entity =
        Options.Id("entity", "Only what is about this entity, about what belongs to it, or said by either", Known.Entities);

    public static readonly Command Command =
        new("facts list", "Lists the accepted facts: id, date, topic, statement", Right.Ask, [Topic, Entity], Run);

    private static Task<Reply> Run(Call call)
    {
        var filter = new FactFilter { Topic = call.Get(Topic), Entity = call.Get(Entity) };
        if (filter.Problem(call.Knowledge.Story) is { } problem) throw new CommandException(problem, isMisuse: true);
        var facts = call.Knowledge.Search.Find(filter, call.Today).OrderBy(fact => fact.Id, StringComparer.Ordinal).ToList();
        return Task.FromResult(Reply.Of(
            call, facts.Select(fact => call.Knowledge.Row(fact, call.Today)),
            () => [new Table(["Id", "Date", "Topic", "Statement"], [.. facts.Select(Row)])]));
    }

    private static string?[] Row(Fact fact) => [fact.Id, fact.Occurred?.ToString() ?? "", fact.Topic, fact.Statement];
}
