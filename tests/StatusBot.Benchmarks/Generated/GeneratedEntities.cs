using System.Globalization;
using StatusBot.Facts;

namespace StatusBot.Benchmarks;

/// <summary>Invented labs, models, institutions and people: 200 beside 10,000 facts, and more with the square root of the facts.</summary>
internal static class GeneratedEntities
{
    public static List<Entity> Make(Story shipped, int facts, Dice dice)
    {
        var taken = shipped.Entities.SelectMany(entity => entity.Aliases.Prepend(entity.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var made = new List<Entity>();
        var labs = new List<Entity>();
        for (var n = (int)(200 * Math.Sqrt(facts / 10_000.0)); made.Count < n;)
        {
            var entity = One(made.Count, labs, dice);
            if (!taken.Add(entity.Name)) continue;
            made.Add(entity);
            if (entity.Kind == "lab") labs.Add(entity);
        }
        return made;
    }

    private static Entity One(int number, List<Entity> labs, Dice dice)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"generated-{number}");
        var name = WordList.InventName(dice);
        return (number % 10) switch
        {
            0 => new Entity(id, name, "lab", [name + " Labs"], []),
            1 or 2 or 3 => Model(id, string.Create(CultureInfo.InvariantCulture, $"{name}-{1 + dice.Roll(9)}"), name, dice.Pick(labs)),
            4 or 5 or 6 =>
                new Entity(id, name + " " + dice.Pick<string>(["Authority", "Agency", "Institute", "Council"]), "institution", [], []),
            _ => new Entity(id, $"{WordList.InventName(dice)} {name}", "person", [], []),
        };
    }

    private static Entity Model(string id, string name, string family, Entity maker) =>
        new(id, name, "model", [$"{maker.Name} {family}"], [maker.Id]);
}
