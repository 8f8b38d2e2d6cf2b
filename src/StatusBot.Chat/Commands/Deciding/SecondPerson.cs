using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Nobody accepts what they said themselves, unless the team is one person.</summary>
internal static class SecondPerson
{
    /// <exception cref="CommandException">Who accepts is who proposed, or who edited the proposal last.</exception>
    public static async Task RequireAsync(Call call, string id)
    {
        if (!call.Bot.Options.SecondPerson) return;
        var last = (await call.Bot.Knowledge.HistoryAsync(id))
            .LastOrDefault(entry => entry.Action is LedgerAction.Proposed or LedgerAction.Edited or LedgerAction.Restored);
        if (last is not null && string.Equals(last.By.Name, call.Person.Name, StringComparison.OrdinalIgnoreCase))
            throw new CommandException(
                $"{last.By.Name} {(last.Action == LedgerAction.Proposed ? "proposed" : "changed")} '{id}': another person accepts it. " +
                "For a team of one the setting Review__SecondPerson turns that off.");
    }
}
