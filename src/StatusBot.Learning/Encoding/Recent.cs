using System.Collections.Concurrent;

namespace StatusBot.Learning;

/// <summary>Remembers what was made last; safe to use from many threads, which may make the same thing twice.</summary>
internal sealed class Recent<TKey, TValue>(int capacity) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> values = new();
    private readonly ConcurrentQueue<TKey> order = new();

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (values.TryGetValue(key, out var known)) return known;
        var made = make(key);
        if (!values.TryAdd(key, made)) return made;
        order.Enqueue(key);
        if (order.Count > capacity && order.TryDequeue(out var oldest)) values.TryRemove(oldest, out _);
        return made;
    }
}
