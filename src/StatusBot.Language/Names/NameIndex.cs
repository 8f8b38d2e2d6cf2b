namespace StatusBot.Language;

/// <summary>Finds the names of entities in a text: the longest name at each place, articles before it left aside.</summary>
public sealed class NameIndex
{
    private readonly Phrases<Name> phrases;
    private readonly Phrases<bool> numbered;

    public NameIndex(IEnumerable<Name> names)
    {
        var all = names.ToList();
        var written = all.Select(name => (Text: WithoutArticle(name.Text), name)).ToList();
        var joined = written.Select(name => (Text: Joined(name.Text), name.name)).Where(name => name.Text.Length > 0);
        phrases = new Phrases<Name>(written.Concat(joined), token => token.Text);
        var withNumber = written.Where(name => Tokenizer.Split(name.Text).Any(token => token.IsNumber));
        numbered = new Phrases<bool>(withNumber.Select(name => (name.Text, true)), AnyNumber);
        Words = written.Concat(joined).SelectMany(name => Tokenizer.Split(name.Text)).Select(token => token.Text)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every word that stands in a name.</summary>
    public IReadOnlySet<string> Words { get; }

    public IReadOnlyList<Mention> Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (phrases.At(tokens, i) is not { } found) continue;
            mentions.Add(new Mention(found.Value.Entity, found.Value.Kind, i, found.Length));
            i += found.Length - 1;
        }
        return mentions;
    }

    /// <summary>A text's words with the kind in the place of every name: "has ⟨lab⟩ given access to ⟨model⟩".</summary>
    public string Masked(string text)
    {
        var tokens = Tokenizer.Split(text);
        var mentions = Find(tokens);
        return string.Join(' ', tokens.Select((token, i) => mentions.FirstOrDefault(mention => mention.Covers(i)) switch
        {
            null => token.Text,
            var mention => mention.Start == i ? $"⟨{mention.Kind}⟩" : "",
        }).Where(word => word.Length > 0));
    }

    /// <summary>How many tokens from one on are a name but for its number: "Finch 2.2" is not "Finch 2.1"; 0 where they are none.</summary>
    public int OtherNumber(IReadOnlyList<Token> tokens, int at) =>
        numbered.At(tokens, at) is { } other && !(phrases.At(tokens, at)?.Length >= other.Length) ? other.Length : 0;

    private static string AnyNumber(Token token) => token.IsNumber ? "0" : token.Text;

    /// <summary>Two words typed as one: "SanFrancisco"; empty for a name of one word or of numbers.</summary>
    private static string Joined(string name) =>
        name.Split(' ') is { Length: 2 } words && words.All(word => word.All(char.IsAsciiLetter))
            ? string.Concat(words)
            : "";

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
