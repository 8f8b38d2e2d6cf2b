using StatusBot.Articles;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Adds entities that an article names.</summary>
internal static class EntityAccept
{
    private static readonly CommandOption<string?> Article = NameDrafts.Article();

    private static readonly CommandOption<string?> Names =
        Options.Line("names", "Only these, as 'entity drafts' lists them, with commas between");

    private static readonly CommandOption<string?> Except = Options.Line("except", "All but these, with commas between");
    private static readonly CommandOption<string?> Kind = Options.Id("kind", "The kind of all of these, where it was taken wrongly");

    public static readonly Command Command = new(
        "entity accept", "Adds whom and what an article names: all, or some", Right.Accept, [Names, Except, Kind, Options.Why, Article],
        RunAsync);

    /// <summary>Adds all that an article names.</summary>
    public static Button Of(string article) =>
        Button.Of("Add all", Command.Name, (Article.Name, article));

    /// <summary>Adds one of them.</summary>
    public static Button Of(string article, string name) =>
        Button.Of("Add", Command.Name, (Article.Name, article), (Names.Name, name));

    private static async Task<Reply> RunAsync(Call call)
    {
        var wanted = Chosen(call, await NameDrafts.OfAsync(call, Article));
        var kind = call.Has(Kind) ? EntityCommands.KindOf(call, call.Get(Kind)!) : null;
        var rows = new List<TermChangeRow>();
        foreach (var name in wanted) rows.Add(await AddAsync(call, name, kind));
        return Reply.Of(call, rows, () => rows.Count == 0
            ? [new Said("Nobody was added.")]
            : [new Table(["Id", "Name", "Kind", "Other names"], [.. rows.Select(row => Row(call, row.Id))])]) with
        {
            Notes = call.WantsRows || rows.Count == 0 ? [] : ["To put one right: entity edit ID with --name, --kind or --aliases"],
            Buttons = [DraftList.Of(call.Get(Article)!)],
        };
    }

    private static IEnumerable<NameProposal> Chosen(Call call, IReadOnlyList<NameProposal> names)
    {
        var (only, except) = (TermChange.List(call.Get(Names)), TermChange.List(call.Get(Except)));
        if (only.Concat(except).FirstOrDefault(name => !names.Any(known => IsSame(known.Name, name))) is { } unknown)
            throw new CommandException(
                $"The article '{call.Get(Article)}' names no '{unknown}' that is not known yet: 'entity drafts {call.Get(Article)}' " +
                "lists them.", isMisuse: true);
        return names.Where(name => (only.Count == 0 || only.Any(one => IsSame(one, name.Name)))
            && !except.Any(one => IsSame(one, name.Name)));
    }

    private static async Task<TermChangeRow> AddAsync(Call call, NameProposal name, string? kind)
    {
        var story = call.Bot.Knowledge.Current.Story;
        var id = Slug.Candidates(name.Name, 50, "entity").First(free => story.Entities.All(entity => entity.Id != free));
        var taken = story.Entities.SelectMany(entity => entity.Aliases.Prepend(entity.Name)).Select(NameKey.Of)
            .ToHashSet(StringComparer.Ordinal);
        var entity = TermChange.Composed(() => new Entity(
            id, name.Name, kind ?? name.Kind, [.. name.Aliases.Where(alias => !taken.Contains(NameKey.Of(alias)))], []));
        var outcome = await call.Bot.ChangeAsync(new Change.Define(entity), call.Person, call.Why, expectedVersion: 0);
        return outcome is ChangeOutcome.Done done
            ? new(Words.Of(TermKind.Entity), id, done.Entries[^1].Position)
            : throw new CommandException(outcome.Refusal()!);
    }

    private static string?[] Row(Call call, string id)
    {
        var entity = call.Bot.Knowledge.Current.Story.Entities.First(entity => entity.Id == id);
        return [entity.Id, entity.Name, entity.Kind, string.Join(", ", entity.Aliases)];
    }

    private static bool IsSame(string one, string other) => NameKey.Of(one) == NameKey.Of(other);
}
