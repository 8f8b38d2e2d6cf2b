using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace StatusBot.Facts;

/// <summary>
/// Reads the keys of one item. What is wrong is noted with its line, and something empty is returned instead:
/// <see cref="Build"/> then gives no term.
/// </summary>
internal sealed class ItemReader(string file, YamlMappingNode item, ReadingNotes notes) : ItemNode(file, item, notes)
{
    private readonly int problemsBefore = notes.Count;
    private TermKey self;

    /// <summary>Reads the item's own id, by which its problems are told.</summary>
    public string Define(TermKind kind, Rule rule)
    {
        self = new(kind, Text("id", rule));
        if (self.Id.Length > 0) Notes.Definition(self, File, LineOf("id"));
        return self.Id;
    }

    public string Text(string key, Rule rule)
    {
        Require(key);
        return OptionalText(key, rule) ?? "";
    }

    public string? OptionalText(string key, Rule rule) => Scalar(key) is { } node ? Keep(key, node, rule) : null;

    public IReadOnlyList<string> Texts(string key, Rule rule)
    {
        string[] texts = [.. Nodes(key).Select(node => AsScalar(key, node)).OfType<YamlScalarNode>()
            .Select(node => Keep($"item of {key}", node, rule)).OfType<string>()];
        if (Must.Twice(texts, key) is { } problem) Problem(problem);
        return texts;
    }

    /// <summary>An id of another term, which has to be defined somewhere.</summary>
    public string Reference(string key, TermKind kind)
    {
        var id = Text(key, RuleOf(kind));
        NoteReference(kind, id, LineOf(key));
        return id;
    }

    public string? OptionalReference(string key, TermKind kind)
    {
        var isThere = Scalar(key) is not null;
        return isThere ? Reference(key, kind) : null;
    }

    /// <summary>
    /// The hash of an article or of one of its paragraphs; computed where it is left out and the texts are there.
    /// </summary>
    public string Hash(string article, int? paragraph = null) =>
        Has("sha256") ? Text("sha256", Rules.Sha256) : Computed(article, paragraph);

    private string Computed(string article, int? paragraph)
    {
        _ = Scalar("sha256");
        if (article.Length == 0) return "";
        if (Notes.Texts?.Find(article) is not { } text)
        {
            Notes.MissingHash(article, File, LineOf("sha256"));
            return "";
        }
        return paragraph is not { } number ? text.Sha256
            : number <= text.Paragraphs.Count ? ArticleText.HashOf(text.Paragraphs[number - 1])
            : Unknown($"the text '{article}.txt' has {Plural.Of(text.Paragraphs.Count, "paragraph")}, and this is to be number {number}.");
    }

    private string Unknown(string sentence)
    {
        Problem(sentence);
        return "";
    }

    public IReadOnlyList<string> References(string key, TermKind kind)
    {
        var ids = Texts(key, RuleOf(kind));
        foreach (var node in Texts(key))
            NoteReference(kind, node.Value ?? "", node.Start.Line);
        return ids;
    }

    /// <summary>An entity's name or aliases, to find those that two entities share.</summary>
    public void NoteNames(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            foreach (var node in Texts(key))
                NoteName(node.Value ?? "", node.Start.Line);
    }

    private void NoteName(string name, long line)
    {
        Notes.Name(self.Id, name, File, line);
        if (name.Length > 0 && NameKey.Of(name).Length == 0)
            Notes.Problem(File, line, $"a name of '{self.Id}' holds nothing that one can see.");
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
        Require(key);
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
        Require(key);
        return Choice(key, default(T));
    }

    /// <summary>The items of a list inside this one.</summary>
    public IReadOnlyList<T> Items<T>(string key, Func<ItemReader, T?> read) where T : class
    {
        var mappings = Nodes(key).Select(node => As<YamlMappingNode>(node, $"an item of '{key}' is no list of keys and values."));
        return [.. mappings.OfType<YamlMappingNode>().Select(node => read(new ItemReader(File, node, Notes) { self = self })).OfType<T>()];
    }

    /// <summary>What <paramref name="make"/> makes of the keys that it reads, or null where something was noted.</summary>
    public T? Build<T>(Func<T> make) where T : class
    {
        var made = TryMake(make);
        RefuseOthers();
        return Notes.Count == problemsBefore ? made : null;
    }

    private T? TryMake<T>(Func<T> make) where T : class
    {
        try
        {
            return make();
        }
        catch (TermException refused)
        {
            if (Notes.Count == problemsBefore) Problem(refused.Message);
            return null;
        }
    }

    private string? Keep(string key, YamlScalarNode node, Rule rule)
    {
        var text = IsNull(node) ? "" : node.Value ?? "";
        if (rule(text) is not { } problem) return text;
        Problem(node, Rules.Tell(key, text, problem));
        return null;
    }

    private void NoteReference(TermKind kind, string id, long line)
    {
        if (RuleOf(kind)(id) is null) Notes.Reference(self, new(kind, id), File, line);
    }

    private static Rule RuleOf(TermKind kind) => kind == TermKind.Article ? Rules.ArticleId : Rules.Id;
}
