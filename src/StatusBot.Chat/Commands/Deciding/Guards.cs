using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What a fact must keep before it gets in: its citations stand in the texts, and its sentence is our own.</summary>
internal static class Guards
{
    /// <exception cref="CommandException">It does not.</exception>
    public static async Task CheckAsync(Fact fact, Call call)
    {
        foreach (var citation in fact.Citations)
        {
            if (await call.Bot.TextAsync(citation.Article) is not { } text) continue;
            if (CitationCheck.ProblemOf(fact, citation, text) is { } problem) throw new CommandException(FactStore.Sentence(problem));
            if (OwnWords.RepeatedFrom(text, fact.Statement) is { } words)
                throw new CommandException(
                    $"The statement repeats the article '{citation.Article}' word for word (“{words}”): say it in your own words.");
        }
    }
}
