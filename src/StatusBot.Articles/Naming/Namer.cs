using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>Finds whom and what an article names: by capitals, titles, legal forms and appositions, whatever it is about.</summary>
public sealed class Namer
{
    private readonly Story story;
    private readonly NamePlaces places;
    private readonly KindGuess kinds;
    private readonly HashSet<string> generic;

    public Namer(Story story, EnglishFile english)
    {
        this.story = story;
        places = new(english);
        kinds = new(english, story, places);
        generic = [.. english.Naming.Kinds.SelectMany(kind => Lexicon.Words(kind.Words))];
    }

    /// <summary>Those that are not known yet, the most named first.</summary>
    public IReadOnlyList<NameProposal> In(ArticleText text)
    {
        var named = places.In(text).GroupBy(place => place.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var found = named.ToDictionary(name => name.Key, name => kinds.Of(name.Key, name.Value, named.ContainsKey), StringComparer.Ordinal);
        var shorter = found.Keys.Select(name => (Name: name, Whole: WholeOf(name, found))).Where(one => one.Whole is not null)
            .ToLookup(one => one.Whole!, one => one.Name, StringComparer.Ordinal);
        var aliases = shorter.SelectMany(names => names).ToHashSet(StringComparer.Ordinal);
        var wholes = found.Keys.Where(name => !aliases.Contains(name)).ToList();
        return [.. wholes.Select(name => Propose(name, [.. shorter[name]], found[name], named, wholes, text))
            .Where(proposal => !IsKnown(proposal)).OrderByDescending(proposal => proposal.Count).ThenBy(proposal => proposal.Paragraph)];
    }

    private NameProposal Propose(
        string name, IReadOnlyList<string> shorter, string kind, Dictionary<string, List<NamePlace>> named, List<string> wholes,
        ArticleText text)
    {
        var all = shorter.Prepend(name).SelectMany(one => named[one]).ToList();
        return new(
            name, kinds.IdOf(kind), [.. shorter, .. Short(name, wholes, text)], all.Count, all.Min(place => place.Paragraph));
    }

    /// <summary>The only longer name that a shorter one can stand for: its end, an abbreviation, or the front of a company's.</summary>
    private static string? WholeOf(string name, Dictionary<string, string> found)
    {
        var wholes = found.Where(whole => whole.Key.Length > name.Length && IsShortFor(name, found[name], whole.Key, whole.Value)).ToList();
        return wholes.Count == 0 || wholes.Exists(whole => !wholes.TrueForAll(other => other.Key == whole.Key
            || whole.Key.Contains(other.Key, StringComparison.Ordinal) || other.Key.Contains(whole.Key, StringComparison.Ordinal)))
            ? null : wholes.MaxBy(whole => whole.Key.Length).Key;
    }

    private static bool IsShortFor(string name, string kind, string whole, string wholesKind)
    {
        if (char.IsAsciiDigit(whole[^1]) && !char.IsAsciiDigit(name[^1])) return false;
        var isOpen = kind is "company" or "person";        // what a single name is taken for where nothing stands beside it
        if (whole.EndsWith($" {name}", StringComparison.Ordinal)) return isOpen || kind == wholesKind || wholesKind == "person";
        if (whole.StartsWith($"{name} ", StringComparison.Ordinal)) return isOpen && wholesKind is "company" or "product";
        return name.All(char.IsUpper) && name.Length > 1 && name == Initials(whole);
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>"the tunnel", where the text calls it so and nothing else that it names is one.</summary>
    private IEnumerable<string> Short(string name, List<string> wholes, ArticleText text)
    {
        if (name.Split(' ') is not [_, .., var last] || !generic.Contains(Tokenizer.Fold(last))) return [];
        var word = last.ToLowerInvariant();
        return wholes.Count(other => other.EndsWith($" {last}", StringComparison.Ordinal)) == 1
            && text.Paragraphs.Any(paragraph => Sentences.Holds(paragraph, $"the {word}") || Sentences.Holds(paragraph, $"The {word}"))
            ? [$"the {word}"] : [];
    }

    private bool IsKnown(NameProposal proposal)
    {
        var keys = proposal.Aliases.Prepend(proposal.Name).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        return story.Entities.Any(entity => entity.Aliases.Prepend(entity.Name).Any(name => keys.Contains(NameKey.Of(name))));
    }
}
