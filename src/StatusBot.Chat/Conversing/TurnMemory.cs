using System.Diagnostics.CodeAnalysis;

namespace StatusBot.Chat;

/// <summary>
/// The last turn of each conversation. Its memory is bounded: the conversation that was silent longest is forgotten first,
/// and what follows in it is read as a new question.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The semaphores never make a wait handle.")]
internal sealed class TurnMemory<TTurn>(int capacity) where TTurn : class
{
    private readonly Lock gate = new();
    private readonly Dictionary<ConversationKey, LinkedListNode<Conversation>> byKey = [];
    private readonly LinkedList<Conversation> byAge = [];

    /// <summary>Runs one turn after the other of the same conversation; those of different ones run at once.</summary>
    public async Task<T> InTurnAsync<T>(ConversationKey key, Func<TTurn?, (T Result, TTurn? Turn)> ask, CancellationToken cancel)
    {
        var conversation = Find(key);
        await conversation.Gate.WaitAsync(cancel);
        try
        {
            var (result, turn) = ask(conversation.Last);
            conversation.Last = turn ?? conversation.Last;
            return result;
        }
        finally
        {
            conversation.Gate.Release();
        }
    }

    private Conversation Find(ConversationKey key)
    {
        lock (gate)
        {
            if (byKey.Remove(key, out var node)) byAge.Remove(node);
            else node = new(new(key));
            byAge.AddLast(node);
            byKey[key] = node;
            if (byKey.Count > capacity) Forget(byAge.First!);
            return node.Value;
        }
    }

    private void Forget(LinkedListNode<Conversation> oldest)
    {
        byAge.Remove(oldest);
        byKey.Remove(oldest.Value.Key);
    }

    private sealed class Conversation(ConversationKey key)
    {
        public ConversationKey Key { get; } = key;
        public SemaphoreSlim Gate { get; } = new(1, 1);
        public TTurn? Last { get; set; }
    }
}
