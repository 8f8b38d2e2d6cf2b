namespace StatusBot.Language;

/// <summary>Words to be looked for, as they were understood: nothing in them asks for anything.</summary>
/// <param name="Tokens">All words, spelling corrected.</param>
/// <param name="Mentions">The entities that they name, in their order.</param>
/// <param name="Dates">The dates that they name.</param>
/// <param name="Terms">All else that is no function word.</param>
public sealed record SearchText(
    IReadOnlyList<Token> Tokens, IReadOnlyList<Mention> Mentions, IReadOnlyList<DateMention> Dates, IReadOnlyList<Term> Terms);
