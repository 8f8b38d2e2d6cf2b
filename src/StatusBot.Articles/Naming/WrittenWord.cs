using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>A word of a sentence as it is written, without the marks around it.</summary>
/// <param name="Opens">Whether it begins a sentence or a quotation, where any word has a capital.</param>
/// <param name="Whole">With its possessive ending.</param>
/// <param name="Ends">Whether a mark behind it ends what it belongs to.</param>
/// <param name="IsOwner">Whether it has a possessive ending, which is left out.</param>
/// <param name="Bracketed">Whether it stands in brackets of its own.</param>
internal sealed record WrittenWord(string Text, string Whole, string Folded, bool Opens, bool Ends, bool IsOwner, bool Bracketed)
{
    private static readonly char[] Marks = [.. ",;:.!?…\"“”‘’'«»()[]–—"];

    public bool IsCapital => char.IsUpper(Text[0]);
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    /// <summary>The words of a sentence, in its order.</summary>
    /// <param name="titles">Short forms behind which a full stop ends nothing.</param>
    public static IReadOnlyList<WrittenWord> In(string sentence, IReadOnlySet<string> titles)
    {
        var words = new List<WrittenWord>();
        foreach (var written in sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = written.Trim(Marks);
            var isOwner = bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal);
            var text = isOwner ? bare[..^2] : bare;
            if (text.Length > 0) words.Add(Of(written, text, bare, words.Count == 0 ? null : words[^1], titles));
        }
        return words;
    }

    private static WrittenWord Of(string written, string text, string bare, WrittenWord? before, IReadOnlySet<string> titles)
    {
        var folded = Tokenizer.Fold(text);
        var behind = written[(written.IndexOf(bare, StringComparison.Ordinal) + bare.Length)..];
        var isOwner = bare.Length > text.Length || text[^1] == 's' && behind is "'" or "’";
        var isShort = behind == "." && (titles.Contains(folded) || text.Length == 1 || folded == "st");
        var opens = before is null || written[0] is '"' or '“' or '‘' or '«' && before.Ends;
        return new(text, bare.Length > text.Length ? bare : isOwner ? text + behind : text, folded, opens,
            !isShort && behind.AsSpan().ContainsAny(Marks) || isOwner, isOwner, written[0] == '(' && behind.StartsWith(')'));
    }
}
