using System.CommandLine;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Lists the accepted facts.</summary>
internal static class FactsListVerb
{
    public static Command Create(Shell shell)
    {
        var topic = new Option<string?>("--topic") { Description = "Only the facts of this topic", HelpName = "ID" };
        var entity = new Option<string?>("--entity")
        {
            Description = "Only what is about this entity, about what belongs to it, or said by either", HelpName = "ID",
        };
        var json = CommonOptions.Json();
        var verb = new Command("list", "Lists the accepted facts: id, date, topic, statement") { topic, entity, json };
        return verb.WithBot(shell, (call, bot) =>
            ListAsync(shell.Terminal, bot, call.GetValue(topic), call.GetValue(entity), call.GetValue(json)));
    }

    private static async Task<int> ListAsync(Terminal terminal, Bot bot, string? topic, string? entity, bool json)
    {
        var now = bot.Knowledge.Current;
        if (topic is not null && now.Story.Topics.All(known => known.Id != topic))
            throw new RefusalException($"There is no topic '{topic}'.");
        if (entity is not null && now.Story.Entities.All(known => known.Id != entity))
            throw new RefusalException($"There is no entity '{entity}'.");
        var facts = now.Search.Find(new FactFilter { Topic = topic, Entity = entity }, bot.Conversations.Today)
            .OrderBy(fact => fact.Id, StringComparer.Ordinal).ToList();
        if (json) await terminal.WriteJsonAsync(facts.Select(fact => now.Row(fact, bot.Conversations.Today)));
        else await terminal.WriteTableAsync(["Id", "Date", "Topic", "Statement"], facts.Select(Row));
        return Exit.Done;
    }

    private static string?[] Row(Fact fact) => [fact.Id, fact.Occurred?.ToString() ?? "", fact.Topic, fact.Statement];
}
