using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StatusBot.Facts;

/// <summary>The keys of one item as YAML has them; what is not of the expected shape is noted with its line.</summary>
internal abstract class ItemNode(string file, YamlMappingNode item, ReadingNotes notes)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    protected string File => file;
    protected ReadingNotes Notes => notes;

    public bool Has(string key) => Find(key) is not null;
    protected long LineOf(string key) => Find(key)?.Start.Line ?? item.Start.Line;

    /// <summary>Whether it stands for nothing: <c>null</c>, <c>~</c> or no text at all, unless it is quoted.</summary>
    public static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any, Value: null or "" or "~" or "null" or "Null" or "NULL" }
            && node.Tag.IsEmpty
        || node.Tag == "tag:yaml.org,2002:null";

    protected void Require(string key)
    {
        if (!Has(key)) Problem($"the key '{key}' is missing.");
    }

    /// <summary>Notes that a list has to hold something.</summary>
    public void RequireSome(string key)
    {
        if (Find(key) is null or YamlSequenceNode { Children.Count: 0 }) Problem(Must.Missing(key));
    }

    protected YamlScalarNode? Scalar(string key)
    {
        asked.Add(key);
        return Find(key) is { } node ? AsScalar(key, node) : null;
    }

    protected YamlScalarNode? AsScalar(string key, YamlNode node) => As<YamlScalarNode>(node, $"the {key} is no single text.");

    /// <summary>The nodes of a list; none where the key is missing or empty.</summary>
    protected IEnumerable<YamlNode> Nodes(string key)
    {
        asked.Add(key);
        return Find(key) is not { } node ? [] : As<YamlSequenceNode>(node, $"the {key} are no list.")?.AsEnumerable() ?? [];
    }

    /// <summary>The texts of a key, one or a list, whatever they are.</summary>
    protected IEnumerable<YamlScalarNode> Texts(string key) =>
        Find(key) is { } node ? (node as YamlSequenceNode ?? [node]).OfType<YamlScalarNode>() : [];

    protected T? As<T>(YamlNode node, string sentence) where T : YamlNode
    {
        if (node is not T) Problem(node, sentence);
        return node as T;
    }

    /// <summary>Notes the keys that nobody has asked for.</summary>
    protected void RefuseOthers()
    {
        foreach (var key in item.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !asked.Contains(name))
                Problem(key, $"the key '{key}' is unknown: expected {string.Join(", ", asked)}.");
    }

    /// <summary>The value of a key; null for a key that is not there, and for one without a value.</summary>
    private YamlNode? Find(string key) => item.Children.TryGetValue(key, out var node) && !IsNull(node) ? node : null;

    public void Problem(string sentence) => Problem(item, sentence);
    protected void Problem(YamlNode node, string sentence) => notes.Problem(file, node.Start.Line, sentence);
}
