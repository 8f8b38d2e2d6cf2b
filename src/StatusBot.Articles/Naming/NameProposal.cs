namespace StatusBot.Articles;

/// <summary>Somebody or something that an article names and that is not known yet.</summary>
/// <param name="Kind">The id of the story's kind that fits best.</param>
/// <param name="Aliases">Its other names in the text.</param>
/// <param name="Count">How often it is named.</param>
/// <param name="Paragraph">Where it is named first.</param>
public sealed record NameProposal(string Name, string Kind, IReadOnlyList<string> Aliases, int Count, int Paragraph);
