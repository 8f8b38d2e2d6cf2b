using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StatusBot.Facts;

/// <summary>Reads files one after the other into one story, and tells at the end what is wrong in any of them.</summary>
internal sealed class StoryReader(Story? known, ArticleTexts? texts = null)
{
    private static readonly IReadOnlyDictionary<string, Func<ItemReader, ITerm?>> Sections =
        new Dictionary<string, Func<ItemReader, ITerm?>>(StringComparer.Ordinal)
        {
            ["articles"] = TermReader.Article,
            ["origins"] = TermReader.Origin,
            ["kinds"] = TermReader.Kind,
            ["entities"] = TermReader.Entity,
            ["topics"] = TermReader.Topic,
            ["claims"] = TermReader.Claim,
            ["facts"] = TermReader.Fact,
        };

    private readonly List<ITerm> terms = [];
    private readonly ReadingNotes notes = new(texts);
    private bool incomplete;

    public void Read(string file, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new BoundedParser(new Parser(new StringReader(text))));
            foreach (var document in stream.Documents) ReadDocument(file, document.RootNode);
        }
        catch (YamlException problem)
        {
            notes.Problem(file, problem.Start.Line,
                $"this is not YAML: {problem.Message.TrimEnd('.')}.{YamlAdvice.On(text, problem.Start.Line)}");
            incomplete = true;
        }
        catch (TooMuchException problem)
        {
            notes.Problem(file, problem.Line, $"{problem.Message}.");
            incomplete = true;
        }
    }

    public void Read(string path)
    {
        var name = Path.GetFileName(path);
        var (text, problem) = InputFile.ReadText(path);
        if (problem is null) Read(name, text);
        else CannotRead(name, problem);
    }

    private void CannotRead(string file, string sentence)
    {
        notes.Problem(file, sentence);
        incomplete = true;
    }

    /// <exception cref="StoryFormatException">There is a problem.</exception>
    public Story Finish()
    {
        if (!incomplete) notes.CheckReferences(known);
        notes.CheckNames(terms.OfType<Entity>(), known);
        var story = Story.Of(terms);
        notes.CheckSuccession(story, known);
        notes.CheckCitations(story, known);
        return notes.Count == 0 ? story : throw new StoryFormatException(notes.Problems);
    }

    private void ReadDocument(string file, YamlNode root)
    {
        if (ItemNode.IsNull(root)) return;
        if (root is not YamlMappingNode sections)
        {
            notes.Problem(file, root.Start.Line, "expected sections such as 'facts:' at the top of the file.");
            return;
        }

        foreach (var (key, items) in sections) ReadSection(file, key, items);
    }

    private void ReadSection(string file, YamlNode key, YamlNode items)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        if (!Sections.TryGetValue(name, out var read))
            notes.Problem(file, key.Start.Line, $"the section '{name}' is unknown: expected {string.Join(", ", Sections.Keys)}.");
        else if (items is YamlSequenceNode sequence)
            foreach (var item in sequence) ReadItem(file, name, item, read);
        else if (!ItemNode.IsNull(items))
            notes.Problem(file, items.Start.Line, $"the section '{name}' is no list: each item starts with a hyphen.");
    }

    private void ReadItem(string file, string section, YamlNode item, Func<ItemReader, ITerm?> read)
    {
        if (item is not YamlMappingNode mapping)
            notes.Problem(file, item.Start.Line, $"an item of '{section}' is no list of keys and values.");
        else if (read(new ItemReader(file, mapping, notes)) is { } term)
            terms.Add(term);
    }
}
