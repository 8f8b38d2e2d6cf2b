using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>Which entity belongs to which: a model to its maker, an office to its institution.</summary>
internal sealed class EntityTree
{
    private readonly Dictionary<string, Entity> entities;
    private readonly Dictionary<string, Kind> kinds;
    private readonly Dictionary<string, HashSet<string>> parents = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> children;
    private readonly Dictionary<string, IReadOnlyList<string>> compared;

    public EntityTree(Story story)
    {
        entities = story.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        kinds = story.Kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        foreach (var entity in story.Entities) parents[entity.Id] = Climb(entity.Id);
        compared = story.Entities.ToDictionary(entity => entity.Id, entity => FindCompared(entity.Id), StringComparer.Ordinal);
        children = parents.SelectMany(pair => pair.Value.Select(parent => (parent, child: pair.Key)))
            .ToLookup(pair => pair.parent, pair => pair.child, StringComparer.Ordinal);
    }

    /// <summary>All that it belongs to, at whatever distance, without itself.</summary>
    public IReadOnlySet<string> Parents(string entity) =>
        parents.TryGetValue(entity, out var all) ? all : new HashSet<string>(StringComparer.Ordinal);

    /// <summary>All that belongs to it, at whatever distance, without itself.</summary>
    public IEnumerable<string> Children(string entity) => children[entity];

    public Entity Entity(string id) => entities[id];
    public Entity? Find(string id) => entities.GetValueOrDefault(id);
    public Kind KindOf(string id) => kinds[entities[id].Kind];
    public string NameOf(string id) => entities.TryGetValue(id, out var entity) ? entity.Name : id;

    /// <summary>
    /// The entities of a compared kind that it is or belongs to: a lab for a lab, two for a model that two labs made; in the order of their
    /// ids.
    /// </summary>
    public IReadOnlyList<string> Compared(string id) => compared[id];

    private IReadOnlyList<string> FindCompared(string id) =>
        KindOf(id).Compared ? [id] : [.. Parents(id).Where(parent => KindOf(parent).Compared).Order(StringComparer.Ordinal)];

    private HashSet<string> Climb(string id)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(entities[id].PartOf);
        while (open.TryPop(out var parent))
            if (parent != id && found.Add(parent) && entities.TryGetValue(parent, out var entity))
                foreach (var next in entity.PartOf) open.Push(next);
        return found;
    }
}
