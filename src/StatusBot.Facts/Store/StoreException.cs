namespace StatusBot.Facts;

/// <summary>The store cannot do what it should: the message is one sentence for people, which names the database.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether another process writes the database at the moment: it may be done soon.</summary>
    public bool IsInUse { get; init; }
}
