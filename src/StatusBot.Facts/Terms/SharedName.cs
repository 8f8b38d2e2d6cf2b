namespace StatusBot.Facts;

/// <summary>A name by which two entities go, as <see cref="NameKey"/> compares names.</summary>
/// <param name="Name">The name as the second entity writes it.</param>
internal sealed record SharedName(string Name, Entity First, Entity Second)
{
    public static IEnumerable<SharedName> In(IEnumerable<Entity> entities)
    {
        var owners = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in entities)
            foreach (var name in entity.Aliases.Prepend(entity.Name))
                if (NameKey.Of(name) is var key && !owners.TryAdd(key, entity) && owners[key].Id != entity.Id)
                    yield return new(name, owners[key], entity);
    }

    public override string ToString() => $"the name '{Name}' belongs to both '{First.Id}' and '{Second.Id}'.";
}
