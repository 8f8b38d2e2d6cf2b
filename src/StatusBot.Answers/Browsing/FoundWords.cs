using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>A piece of a text, and whether it is one of the words that were looked for.</summary>
public readonly record struct FoundPiece(string Text, bool IsFound);

/// <summary>The words of a search as they are found again in a text: in any inflection, as a near-synonym, or in a name.</summary>
public sealed class FoundWords
{
    private readonly FactIndex index;
    private readonly HashSet<string> stems, groups;

    internal FoundWords(SearchText text, FactIndex index)
    {
        this.index = index;
        var terms = text.Terms.SelectMany(term => term.Parts.Prepend(term)).ToList();
        var names = text.Mentions.SelectMany(mention => index.Terms(Tokenizer.Split(index.Tree.NameOf(mention.Entity)))
            .Concat(index.Terms([.. text.Tokens.Skip(mention.Start).Take(mention.Length)])));
        stems = terms.Concat(names).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        groups = terms.SelectMany(term => term.Groups).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The whole text in pieces.</summary>
    public IReadOnlyList<FoundPiece> In(string text)
    {
        var (tokens, pieces, done) = (Tokenizer.Split(text), new List<FoundPiece>(), 0);
        foreach (var token in index.Terms(tokens).SelectMany(term => term.Parts.Count > 0 ? term.Parts : [term]).Where(IsFound)
            .Select(term => tokens[term.Position]))
        {
            if (token.Start < done) continue;     // the second half of a contraction
            if (token.Start > done) pieces.Add(new(text[done..token.Start], false));
            done = token.Start + token.Written.Length;
            pieces.Add(new(text[token.Start..done], true));
        }
        if (done < text.Length) pieces.Add(new(text[done..], false));
        return pieces;
    }

    private bool IsFound(Term term) => stems.Contains(term.Stem) || term.Groups.Any(groups.Contains);
}
