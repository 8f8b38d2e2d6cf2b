using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>Whom "it", "she" or "the company" means: the last entity before that can be called so.</summary>
/// <param name="main">What the article speaks of most: it goes on with that in a new paragraph; null for nothing.</param>
internal sealed class Carried(Story story, EnglishFile english, Mention? main)
{
    private readonly HashSet<string> backs = [.. Lexicon.Words(english.Statements.Backs)];
    private readonly HashSet<string> speech = [.. Lexicon.Words(english.Speech), .. Lexicon.Words(english.Statements.Speech)];
    private readonly List<Mention> before = [];
    private int paragraph;

    /// <summary>
    /// The entities that a sentence is about, by name or by what stands for a name, in its order; where it names none it goes on with the
    /// last one of its paragraph, or with the article's. It is remembered.
    /// </summary>
    public IReadOnlyList<Mention> About(StatedSentence sentence)
    {
        var tokens = sentence.Tokens;
        List<Mention> named = [.. sentence.Mentions, .. Meant(tokens, at => ByKind(tokens, at))];
        var meant = Meant(tokens, at => at == 0 || named.Count == 0 || IsBesideSpeech(tokens, at) ? ByPronoun(tokens[at]) : null);
        List<Mention> about = [.. named.Concat(meant).OrderBy(mention => mention.Start).DistinctBy(mention => mention.Entity)];
        if (about.Count == 0 && (sentence.Paragraph == paragraph ? before.FirstOrDefault() : main) is { } last)
            return [last with { Start = -1, Length = 0 }];
        paragraph = sentence.Paragraph;
        before.InsertRange(0, about);
        return about;
    }

    private static IEnumerable<Mention> Meant(IReadOnlyList<Token> tokens, Func<int, Mention?> find) => Enumerable.Range(0, tokens.Count)
        .Select(at => find(at) is { } mention ? mention with { Start = at, Length = 1 } : null).OfType<Mention>();

    private bool IsBesideSpeech(IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count && speech.Contains(tokens[at + 1].Text);

    /// <summary>"The company": the last of that kind.</summary>
    private Mention? ByKind(IReadOnlyList<Token> tokens, int at) => at > 0 && tokens[at - 1].Text == "the"
        && story.Kinds.FirstOrDefault(kind => kind.Name == tokens[at].Text) is { } kind
        ? before.Find(mention => mention.Kind == kind.Id)
        : null;

    private Mention? ByPronoun(Token token) => !backs.Contains(token.Text) ? null
        : Subject(token.Text) is { } pronoun ? before.Find(mention => Pronouns(mention.Kind).Contains(pronoun, StringComparer.Ordinal))
        : before.FirstOrDefault();

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
