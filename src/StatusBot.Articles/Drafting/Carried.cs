using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>Whom "it", "she" or "the company" means: the last entity before that can be called so.</summary>
internal sealed class Carried(Story story, EnglishFile english)
{
    private readonly HashSet<string> backs = [.. Lexicon.Words(english.Statements.Backs)];
    private readonly HashSet<string> speech = [.. Lexicon.Words(english.Speech), .. Lexicon.Words(english.Statements.Speech)];
    private readonly List<Mention> named = [];
    private int paragraph;

    /// <summary>
    /// The entities that a sentence is about, by name or by what stands for a name, in its order; within a paragraph it goes on with the
    /// last one where it names none. It is remembered.
    /// </summary>
    public IReadOnlyList<Mention> About(StatedSentence sentence)
    {
        var meant = sentence.Tokens.Index().Select(one => (At: one.Index, Mention: MeantBy(sentence, one.Index)))
            .Where(one => one.Mention is not null).Select(one => one.Mention! with { Start = one.At, Length = 1 });
        IReadOnlyList<Mention> about = [.. sentence.Mentions.Concat(meant).OrderBy(mention => mention.Start)
            .DistinctBy(mention => mention.Entity)];
        if (about.Count == 0 && sentence.Paragraph == paragraph)
            about = [.. named.Take(1).Select(last => last with { Start = -1, Length = 0 })];
        paragraph = sentence.Paragraph;
        named.InsertRange(0, sentence.Mentions);
        return about;
    }

    private Mention? MeantBy(StatedSentence sentence, int at) => ByKind(sentence.Tokens, at)
        ?? (at == 0 || sentence.Mentions.Count == 0 || IsBesideSpeech(sentence.Tokens, at) ? ByPronoun(sentence.Tokens[at]) : null);

    private bool IsBesideSpeech(IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count && speech.Contains(tokens[at + 1].Text);

    /// <summary>"The company": the last of that kind.</summary>
    private Mention? ByKind(IReadOnlyList<Token> tokens, int at) => at > 0 && tokens[at - 1].Text == "the"
        && story.Kinds.FirstOrDefault(kind => kind.Name == tokens[at].Text) is { } kind
        ? named.Find(mention => mention.Kind == kind.Id)
        : null;

    private Mention? ByPronoun(Token token) => !backs.Contains(token.Text) ? null
        : Subject(token.Text) is { } pronoun ? named.Find(mention => Pronouns(mention.Kind).Contains(pronoun, StringComparer.Ordinal))
        : named.FirstOrDefault();

    private static string? Subject(string word) => word switch
    {
        "its" or "it" => "it",
        "their" or "they" => "they",
        "his" or "he" => "he",
        "her" or "she" => "she",
        _ => null,
    };

    private IReadOnlyList<string> Pronouns(string kind) => story.Kinds.First(known => known.Id == kind).Pronouns;
}
