using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatusBot.Facts;

/// <summary>A file asks for more than a file of facts can need; the message is one sentence without its full stop.</summary>
internal sealed class TooMuchException(long line, string message) : Exception(message)
{
    public long Line => line;
}

/// <summary>
/// Stops where YAML nests, repeats or goes on beyond what a file of facts can need. What reads the nodes works with one call inside
/// another, and a stack that overflows ends the process: nothing can catch it.
/// </summary>
/// <remarks>An alias counts as all that it stands for: ten aliases of ten aliases of ten are a thousand nodes.</remarks>
internal sealed class BoundedParser(IParser parser) : IParser
{
    public const int Deepest = 16, MostNodes = 1_500_000;

    private readonly Dictionary<AnchorName, long> sizes = [];
    private readonly Stack<(AnchorName Anchor, long NodesBefore)> open = new();
    private long nodes;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext()) return false;
        switch (Current)
        {
            case DocumentStart: sizes.Clear(); break;
            case MappingStart or SequenceStart: Open((NodeEvent)Current); break;
            case MappingEnd or SequenceEnd: Close(); break;
            case AnchorAlias alias: Count(SizeOf(alias)); break;
            case Scalar scalar: Add(scalar); break;
        }
        return true;
    }

    private void Open(NodeEvent node)
    {
        open.Push((node.Anchor, nodes));
        if (open.Count > Deepest) throw TooMuch($"lists and keys are nested more than {Deepest} levels deep");
        Count(1);
    }

    private void Close()
    {
        var (anchor, before) = open.Pop();
        if (!anchor.IsEmpty) sizes[anchor] = nodes - before;
    }

    private void Add(Scalar scalar)
    {
        Count(1);
        if (!scalar.Anchor.IsEmpty) sizes[scalar.Anchor] = 1;
    }

    private long SizeOf(AnchorAlias alias) => sizes.TryGetValue(alias.Value, out var size)
        ? size
        : throw TooMuch($"the alias '*{alias.Value}' stands for nothing that was complete before it");

    private void Count(long more)
    {
        nodes += more;
        if (nodes > MostNodes) throw TooMuch($"the file holds more than {MostNodes} keys and values");
    }

    private TooMuchException TooMuch(string sentence) => new(Current!.Start.Line, sentence);
}
