using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Pleasantries, and how to use the bot.</summary>
internal sealed class Courtesies(FactIndex index, Milestones milestones)
{
    public Answer.Smalltalk Smalltalk(Question question) => new(
        question.Tokens.Any(token => token.Stem is "thank" or "thanks" or "thx" or "cheer")
            ? "You are welcome. Ask again whenever something is open."
        : question.Tokens.Any(token => token.Text is "bye" or "goodbye" or "later" or "night") ? "Goodbye."
        : Compared() is { Count: > 0 } labs ? $"Hello. Ask me where things stand with {Wording.Join(labs)}."
        : "Hello. Ask me where things stand.");

    public Answer.Help Help(Standings day)
    {
        var labs = Compared();
        var due = milestones.DueOrLapsed(day).Count > 0 ? $", \"{Phrases.AskNext}\"" : "";
        var compare = labs.Count > 1 ? $", \"{Phrases.AskToCompare(labs[0], labs[1])}\"" : "";
        return new Answer.Help(
            $"I answer status questions from {Plural.Of(index.Story.Articles.Count, "article")} and cite the article behind every " +
            "sentence. "
            + $"Ask in plain English: \"{Phrases.AskStatus}\"{compare}{due}, \"Do the sources agree on …?\", \"What changed since …?\", "
            + "\"Which articles do you know?\". "
            + "Follow up with \"and …?\", \"where?\" or \"who says so?\", and add \"as of\" with a date to look back. "
            + "What no article says, I do not know.");
    }

    private List<string> Compared() => [.. index.Compared.Select(entity => entity.Name)];
}
