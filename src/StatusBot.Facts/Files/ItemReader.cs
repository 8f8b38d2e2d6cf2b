using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace StatusBot.Facts;

/// <summary>
/// Reads the keys of one item. What is wrong is noted with its line, and something empty is returned instead:
/// <see cref="Build"/> then gives no term.
/// </summary>
internal sealed class ItemReader(string file, YamlMappingNode item, ReadingNotes notes)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly int problemsBefore = notes.Count;
    private TermKey self;

    /// <summary>Reads the item's own id, by which its problems are told.</summary>
    public string Define(TermKind kind, Rule rule)
    {
        self = new(kind, Text("id", rule));
        if (self.Id.Length > 0) notes.Definition(self, file, LineOf("id"));
        return self.Id;
    }

    public string Text(string key, Rule rule)
    {
        if (Scalar(key) is { } node) return Keep(key, node, rule) ?? "";
        if (!item.Children.ContainsKey(key)) Problem(item, $"the key '{key}' is missing.");
        return "";
    }

    public string? OptionalText(string key, Rule rule) => Scalar(key) is { } node ? Keep(key, node, rule) : null;

    public IReadOnlyList<string> Texts(string key, Rule rule) =>
        [.. Nodes(key).Select(node => AsScalar(key, node)).OfType<YamlScalarNode>().Select(node => Keep($"item of {key}", node, rule)).OfType<string>()];

    /// <summary>An id of another term, which has to be defined somewhere.</summary>
    public string Reference(string key, TermKind kind)
    {
        var id = Text(key, RuleOf(kind));
        NoteReference(kind, id, LineOf(key));
        return id;
    }

    public string? OptionalReference(string key, TermKind kind) => item.Children.ContainsKey(key) ? Reference(key, kind) : null;

    public IReadOnlyList<string> References(string key, TermKind kind)
    {
        var ids = Texts(key, RuleOf(kind));
        foreach (var node in item.Children.TryGetValue(key, out var value) ? Flat(value) : [])
            NoteReference(kind, node.Value ?? "", node.Start.Line);
        return ids;
    }

    /// <summary>An entity's name or aliases, to find those that two entities share.</summary>
    public void NoteNames(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            foreach (var node in item.Children.TryGetValue(key, out var value) ? Flat(value) : [])
                notes.Name(self.Id, node.Value ?? "", file, node.Start.Line);
    }

    public Occurred? Date(string key)
    {
        if (Scalar(key) is not { } node) return null;
        if (!Occurred.TryParse(node.Value, out var date, out var problem)) Problem(node, problem!);
        return date;
    }

    public bool Flag(string key)
    {
        if (Scalar(key) is not { } node) return false;
        if (node.Value is not ("true" or "false")) Problem(node, $"the {key} '{node.Value}' is neither true nor false.");
        return node.Value == "true";
    }

    public int Number(string key)
    {
        if (!item.Children.ContainsKey(key)) Problem(item, $"the key '{key}' is missing.");
        return OptionalNumber(key) ?? 1;
    }

    public int? OptionalNumber(string key)
    {
        if (Scalar(key) is not { } node) return null;
        if (int.TryParse(node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        Problem(node, $"the {key} '{node.Value}' is no number from 1.");
        return null;
    }

    public T Choice<T>(string key, T otherwise) where T : struct, Enum
    {
        if (Scalar(key) is not { } node) return otherwise;
        foreach (var value in Enum.GetValues<T>())
            if (Must.Key(value.ToString()) == node.Value) return value;
        var names = string.Join(", ", Enum.GetNames<T>().Select(Must.Key));
        Problem(node, $"the {key} '{node.Value}' is unknown: expected one of {names}.");
        return otherwise;
    }

    public T RequiredChoice<T>(string key) where T : struct, Enum
    {
        if (!item.Children.ContainsKey(key)) Problem(item, $"the key '{key}' is missing.");
        return Choice(key, default(T));
    }

    /// <summary>The items of a list inside this one.</summary>
    public IReadOnlyList<T> Items<T>(string key, Func<ItemReader, T?> read) where T : class
    {
        var mappings = Nodes(key).Select(node => node as YamlMappingNode ?? Refuse(node, $"an item of '{key}' is no list of keys and values."));
        return [.. mappings.OfType<YamlMappingNode>().Select(node => read(new ItemReader(file, node, notes) { self = self })).OfType<T>()];
    }

    /// <summary>What <paramref name="make"/> makes of the keys that it reads, or null where something was noted.</summary>
    public T? Build<T>(Func<T> make) where T : class
    {
        var made = TryMake(make);
        foreach (var key in item.Children.Keys.Where(key => !asked.Contains(NameOf(key))))
            Problem(key, $"the key '{NameOf(key)}' is unknown: expected {string.Join(", ", asked)}.");
        return notes.Count == problemsBefore ? made : null;
    }

    private T? TryMake<T>(Func<T> make) where T : class
    {
        try
        {
            var made = make();
            if (made is Fact fact && notes.Count == problemsBefore && Coherence.ProblemOf(fact) is { } problem) Problem(item, problem);
            return made;
        }
        catch (TermException refused)
        {
            if (notes.Count == problemsBefore) Problem(item, refused.Message);
            return null;
        }
    }

    private IEnumerable<YamlNode> Nodes(string key)
    {
        asked.Add(key);
        if (!item.Children.TryGetValue(key, out var node) || node is YamlScalarNode { Value: null or "" }) return [];
        return node as YamlSequenceNode ?? (IEnumerable<YamlNode>?)Refuse<YamlSequenceNode>(node, $"the {key} are no list.") ?? [];
    }

    private YamlScalarNode? Scalar(string key)
    {
        asked.Add(key);
        return item.Children.TryGetValue(key, out var node) ? AsScalar(key, node) : null;
    }

    private YamlScalarNode? AsScalar(string key, YamlNode node) =>
        node as YamlScalarNode ?? Refuse<YamlScalarNode>(node, $"the {key} is no single text.");

    private string? Keep(string key, YamlScalarNode node, Rule rule)
    {
        var text = node.Value ?? "";
        if (rule(text) is not { } problem) return text;
        Problem(node, Rules.Tell(key, text, problem));
        return null;
    }

    private void NoteReference(TermKind kind, string id, long line)
    {
        if (RuleOf(kind)(id) is null) notes.Reference(self, new(kind, id), file, line);
    }

    private static IEnumerable<YamlScalarNode> Flat(YamlNode node) =>
        node is YamlSequenceNode list ? list.OfType<YamlScalarNode>() : node is YamlScalarNode scalar ? [scalar] : [];

    private YamlMappingNode? Refuse(YamlNode node, string sentence) => Refuse<YamlMappingNode>(node, sentence);

    private T? Refuse<T>(YamlNode node, string sentence) where T : class
    {
        Problem(node, sentence);
        return null;
    }

    private void Problem(YamlNode node, string sentence) => notes.Problem(file, node.Start.Line, sentence);
    private long LineOf(string key) => item.Children.TryGetValue(key, out var node) ? node.Start.Line : item.Start.Line;
    private static string NameOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? "";
    private static Rule RuleOf(TermKind kind) => kind == TermKind.Article ? Rules.ArticleId : Rules.Id;
}
