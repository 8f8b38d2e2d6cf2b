namespace StatusBot.Facts;

/// <summary>A name by which two entities go; upper and lower case count as the same.</summary>
/// <param name="Name">The name as the second entity writes it.</param>
internal sealed record SharedName(string Name, Entity First, Entity Second)
{
    public static IEnumerable<SharedName> In(IEnumerable<Entity> entities)
    {
        var owners = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in entities)
            foreach (var name in entity.Aliases.Prepend(entity.Name))
                if (!owners.TryAdd(name, entity) && owners[name].Id != entity.Id)
                    yield return new(name, owners[name], entity);
    }

    public override string ToString() => $"the name '{Name}' belongs to both '{First.Id}' and '{Second.Id}'.";
}
