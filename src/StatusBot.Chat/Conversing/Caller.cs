namespace StatusBot.Chat;

/// <summary>Who asks. A conversation's id belongs to its caller: the same id of another caller is another conversation.</summary>
/// <param name="Channel">Where from, such as "web" or "command line".</param>
/// <param name="Id">Who it is within the channel.</param>
/// <param name="Person">The id of who is signed in; null where nobody is.</param>
public sealed record Caller(string Channel, string Id, string? Person = null);

/// <summary>One conversation; null for a question that stands alone.</summary>
public sealed record ConversationKey(Caller Caller, string Id);
