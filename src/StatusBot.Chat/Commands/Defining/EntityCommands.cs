using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>Whom and what facts are about.</summary>
internal static class EntityCommands
{
    private static readonly CommandOption<string?> Id = Options.Subject("The entity's id", "acme", Known.Entities);
    private static readonly CommandOption<string?> NewId = Options.NewId("id", "Its id; without it its name");
    private static readonly CommandOption<string?> NeededName = Needed("name", "The name that answers use", "Acme");
    private static readonly CommandOption<string?> NeededKind = Needed("kind", "The id of its kind, such as lab", "lab");
    private static readonly CommandOption<string?> Name = Options.Line("name", "The name that answers use");
    private static readonly CommandOption<string?> Kind = Options.Id("kind", "The id of its kind, such as lab");
    private static readonly CommandOption<string?> Aliases = Options.Line("aliases", "Its other names, with commas between, all of them");
    private static readonly CommandOption<string?> Alias = Options.Line("alias", "One more name");

    private static readonly CommandOption<string?> PartOf =
        Options.Line("part-of", "The ids of what it belongs to, with commas between: a model to its maker");

    private static readonly CommandOption<bool> Another =
        Options.Flag("another", "It is another one, although its name is near a known one");

    public static readonly Command Add = new(
        "entity add", "Adds a lab, model, institution, person, law, event or place", Right.Accept,
        [NewId, NeededName, NeededKind, Aliases, PartOf, Another, Options.Why], AddAsync);

    public static readonly Command Edit = new(
        "entity edit", "Changes an entity, or gives it one more name; what is left out stays as it is", Right.Accept,
        [Name, Kind, Alias, Aliases, PartOf, Options.Why, Id], EditAsync);

    public static readonly Command List = new("entity list", "Lists the entities: id, name, kind, other names", Right.Ask, [], ListAsync);

    private static Task<Reply> AddAsync(Call call)
    {
        var name = call.Get(NeededName)!.Trim();
        if (!call.Get(Another) && NearTo(name, call.Knowledge.Story) is var (entity, known)) throw new CommandException(
            $"“{name}” is near “{known}”. If it is the same, it is one more name of it: entity edit {entity} --alias \"{name}\". If it " +
            "is another, say so with --another. If the source has it wrong, leave it out.", isMisuse: true);
        var entityToBe = TermChange.Composed(() => new Entity(
            call.Get(NewId) ?? Slug.Of(name, 50, "entity"), name, KindOf(call, call.Get(NeededKind)!), TermChange.List(call.Get(Aliases)),
            PartsIn(call)));
        return TermChange.MakeAsync(call, entityToBe, isNew: true, Tell(entityToBe));
    }

    private static Task<Reply> EditAsync(Call call)
    {
        var before = call.Knowledge.Story.Entities.First(entity => entity.Id == Named.Entity(call.Get(Id)!, call.Knowledge.Story));
        IReadOnlyList<string> aliases = call.Has(Aliases) ? TermChange.List(call.Get(Aliases)) : before.Aliases;
        var after = TermChange.Composed(() => before with
        {
            Name = call.Get(Name)?.Trim() ?? before.Name,
            Kind = call.Has(Kind) ? KindOf(call, call.Get(Kind)!) : before.Kind,
            Aliases = call.Get(Alias) is { } alias ? [.. aliases, alias.Trim()] : aliases,
            PartOf = call.Has(PartOf) ? PartsIn(call) : before.PartOf,
        });
        return TermChange.MakeAsync(call, after, isNew: false, Tell(after));
    }

    private static Task<Reply> ListAsync(Call call)
    {
        var entities = call.Knowledge.Story.Entities;
        return Task.FromResult(Reply.Of(call, entities, () => [new Table(["Id", "Name", "Kind", "Other names"],
            [.. entities.Select(entity => (string[])[entity.Id, entity.Name, entity.Kind, string.Join(", ", entity.Aliases)])])]));
    }

    internal static string KindOf(Call call, string id)
    {
        var kinds = call.Knowledge.Story.Kinds.Select(kind => kind.Id).ToList();
        return kinds.Contains(id, StringComparer.Ordinal) ? id
            : throw new CommandException($"There is no kind '{id}': expected {string.Join(", ", kinds)}.", isMisuse: true);
    }

    private static IReadOnlyList<string> PartsIn(Call call) =>
        [.. TermChange.List(call.Get(PartOf)).Select(name => Named.Entity(name, call.Knowledge.Story))];

    /// <summary>The known name that a new one may be a slip of, with its entity: the same letters, or nearly.</summary>
    private static (string Entity, string Name)? NearTo(string name, Story story)
    {
        var letters = Letters(name);
        foreach (var entity in story.Entities)
            foreach (var known in entity.Aliases.Prepend(entity.Name))
                if (Letters(known) is var other && Spelling.Distance(letters, other) <= Slips(Math.Min(letters.Length, other.Length)))
                    return (entity.Id, known);
        return null;
    }

    /// <summary>In how many letters two names of a length may differ to be looked at.</summary>
    private static int Slips(int length) => length >= 8 ? 2 : length >= 4 ? 1 : 0;

    private static string Letters(string name) => string.Concat(NameKey.Of(name).Where(char.IsLetterOrDigit));

    private static Fields Tell(Entity entity) => Fields.Of(
        ("Id", entity.Id), ("Name", entity.Name), ("Kind", entity.Kind), ("Other names", Joined(entity.Aliases)),
        ("Belongs to", Joined(entity.PartOf)));

    private static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(", ", names);
    private static CommandOption<string?> Needed(string name, string help, string example) => Options.Needed(name, help, example);
}
