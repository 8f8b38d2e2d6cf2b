using System.Text;
using NodaTime;

namespace StatusBot.Language;

/// <summary>
/// Reads a question: its entities, dates, the kind of answer that it wants, the words that carry it, and its intent.
/// Made anew when the story's names change; safe to use from many threads.
/// </summary>
public sealed class QuestionReader
{
    private readonly Lexicon lexicon;
    private readonly NameIndex names;
    private readonly Spelling spelling;
    private readonly DateReader dates;
    private readonly Cues cues;
    private readonly IIntentClassifier classifier;

    /// <param name="names">The names of all entities.</param>
    /// <param name="storyWords">The words of the facts: right as they are, and targets of corrections.</param>
    public QuestionReader(Understanding understanding, IReadOnlyList<Name> names, IEnumerable<string> storyWords)
    {
        lexicon = understanding.Lexicon;
        classifier = understanding.Classifier;
        var knownWords = understanding.KnownWords;
        this.names = new NameIndex(names);
        cues = new Cues(lexicon.English);
        var english = lexicon.English;
        var targets = storyWords.Concat(english.Months.Keys).Concat(english.Weekdays.Keys).Concat(english.Seasons.Keys)
            .Concat(knownWords.Where(word => word.Length >= 5));
        spelling = new Spelling(this.names.Words, targets, lexicon.KnownWords.Concat(knownWords), cues.QuestionWords);
        dates = new DateReader(english, spelling.Knows, Numbered(names));
    }

    public Question Read(string text, LocalDate today) => Read(text, new DateContext(today));

    public Question Read(string text, DateContext context)
    {
        var written = Tokenizer.Split(text, Preamble.End(text, sentence => dates.IsDayAlone(sentence, context)));
        var tokens = cues.WithoutFrames(Corrected(written));
        var inDates = dates.Find(text, tokens, context);
        var mentions = Mentions(tokens, inDates)
            .Select(mention => mention with { Excluded = cues.Excludes(tokens, mention.Start) })
            .ToList();
        tokens = Holding(tokens, mentions, inDates);
        var kind = cues.Kind(tokens, inDates);
        var asksSinceWhen = Cues.AsksSinceWhen(kind, tokens);
        var implied = asksSinceWhen ? cues.Lasting(tokens).ToHashSet() : [];
        var terms = Alternatives(tokens, lexicon.Terms(
            tokens, i => kind.Covers(i) || implied.Contains(i) || mentions.Any(m => m.Covers(i)) || inDates.Any(d => d.Covers(i))));
        var masked = Mask(tokens, mentions, inDates);
        var followUp = cues.FollowUp(tokens, mentions);
        return new Question
        {
            Text = text,
            Tokens = tokens,
            Mentions = mentions,
            Dates = [.. inDates.OfType<DateMention>()],
            DatePlaces = inDates,
            Terms = terms,
            Kind = kind.Kind,
            KindIsStated = kind.IsStated,
            AsksSinceWhen = asksSinceWhen,
            Focus = Focus(kind, terms, mentions),
            Counted = Counted(kind, terms, tokens),
            Strangers = Strangers(text, tokens, mentions, inDates),
            Negated = tokens.Any(lexicon.IsNegation),
            Speaker = Speaker(tokens, mentions),
            FollowUp = followUp,
            IsKindAlone = kind.IsStated && mentions.Count + inDates.Count + terms.Count == 0
                && (followUp == FollowUpKind.Elliptic || tokens.Count - kind.Length <= 1),
            Backs = cues.Backs(tokens),
            Masked = masked,
            Intents = classifier.Classify(masked),
            Guesses = [.. mentions.Where(mention => Covered(tokens, mention).Any(token => token.IsGuess))
                .Select(mention => (string.Join(' ', Covered(tokens, mention).Select(token => token.Written)), mention.Entity))],
            IsReply = tokens.Count > 0 && tokens.All(lexicon.IsReply),
            DateFaults = [.. inDates.OfType<DateFault>()],
            IsAboutChange = cues.IsAboutChange(written),
            Plain = cues.Plain(tokens),
            LooksBefore = cues.LooksBefore(written),
        };
    }

    /// <summary>"Who has X?": where no other verb follows, to have is to hold.</summary>
    private IReadOnlyList<Token> Holding(
        IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions, IReadOnlyList<DatePlace> inDates)
    {
        var at = mentions.Select(mention => mention.Start - (mention.Start > 1 && tokens[mention.Start - 1].Text == "the" ? 2 : 1))
            .FirstOrDefault(i => i > 0 && tokens[i].Text is "has" or "have" or "had"
                && tokens.Take(i).Any(token => token.Text is "who" or "which"), -1);
        return at < 0 || Enumerable.Range(at, tokens.Count - at)
            .Any(i => !lexicon.IsFunction(tokens[i]) && !mentions.Any(one => one.Covers(i)) && !inDates.Any(date => date.Covers(i)))
            ? tokens
            : [.. tokens.Select((token, i) => i == at ? token with { Text = "holds", Stem = Stemmer.Stem("holds") } : token)];
    }

    /// <summary>Reads words to be looked for rather than a question: each of them counts.</summary>
    public SearchText ReadSearch(string text, LocalDate today)
    {
        var tokens = Corrected(Tokenizer.Split(text));
        List<DateMention> inDates = [.. dates.Find(text, tokens, new DateContext(today)).OfType<DateMention>()];
        var mentions = Mentions(tokens, inDates);
        return new SearchText(
            tokens, mentions, inDates, lexicon.Terms(tokens, i => mentions.Any(m => m.Covers(i)) || inDates.Any(d => d.Covers(i))));
    }

    /// <summary>Whether a question can open at a token: with a question word or an auxiliary.</summary>
    public bool Opens(IReadOnlyList<Token> tokens, int at) => cues.Opens(tokens, at);

    /// <summary>
    /// The language of most of the text where that is not English, judged by its small words, such as "fr"; empty where it is of another
    /// script; null for English.
    /// </summary>
    public string? Language(Question question) => cues.Language(question.Tokens, lexicon);

    private static IEnumerable<Token> Covered(IReadOnlyList<Token> tokens, Mention mention) =>
        tokens.Skip(mention.Start).Take(mention.Length);

    private List<Mention> Mentions(IReadOnlyList<Token> tokens, IReadOnlyList<DatePlace> inDates) =>
        names.Find(tokens).Where(mention => !inDates.Any(date => date.Covers(mention.Start)) && !IsPlainWord(tokens, mention)).ToList();

    /// <summary>The words behind which a name has a number: behind one of these a number is no day.</summary>
    private static HashSet<string> Numbered(IReadOnlyList<Name> names) => names.Select(name => Tokenizer.Split(name.Text))
        .SelectMany(tokens => tokens.Zip(tokens.Skip(1)).Where(pair => pair.Second.IsNumber).Select(pair => pair.First.Text))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>"Is it behind us?": a small word in small letters is itself, save where only a name can stand.</summary>
    private bool IsPlainWord(IReadOnlyList<Token> tokens, Mention mention) => mention.Length == 1
        && tokens[mention.Start] is { IsCapitalised: false } word && lexicon.IsFunction(word)
        && !(mention.Start > 0 && tokens[mention.Start - 1].Text is "the" or "in");

    private IReadOnlyList<Token> Corrected(IReadOnlyList<Token> tokens) =>
        tokens.Select((token, i) => spelling.Correct(
            IsNumbered(tokens, i) ? token : cues.WrittenOut(token), capitalisedInside: i > 0 && token.IsCapitalised)).ToList();

    /// <summary>"Q2": a letter with a number right behind it is no short form.</summary>
    private static bool IsNumbered(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].IsNumber && tokens[at + 1].Start == tokens[at].Start + tokens[at].Written.Length;

    /// <summary>
    /// Words that must be names and that the story does not know: well-known ones, and capitalised ones that are not English.
    /// </summary>
    private IReadOnlyList<string> Strangers(
        string text, IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions, IReadOnlyList<DatePlace> inDates)
    {
        var shouted = tokens.Count > 2 && tokens.Skip(1).Count(token => token.IsCapitalised) * 3 > (tokens.Count - 1) * 2;
        bool IsStranger(int i) => !mentions.Any(m => m.Covers(i)) && !inDates.Any(d => d.Covers(i))
            && (cues.IsStranger(tokens, i, spelling.Knows(tokens[i]))
                || i > 0 && tokens[i].IsCapitalised && !shouted && !spelling.Knows(tokens[i]));
        var spans = new List<(int Start, int End)>();
        for (var i = 0; i < tokens.Count; i++)
            if (names.OtherNumber(tokens, i) is > 0 and var length)
            {
                spans.Add((i, i + length));
                i += length - 1;
            }
            else if (IsStranger(i) && spans is [.., var before] && cues.IsOneName(tokens, before.End, i)) spans[^1] = (before.Start, i + 1);
            else if (IsStranger(i)) spans.Add((i, i + 1));
        return [.. spans.Select(span => Written(text, tokens[span.Start], tokens[span.End - 1]))];
    }

    private static string Written(string text, Token first, Token last) => text[first.Start..(last.Start + last.Written.Length)];

    /// <summary>Whom the question asks for words: the name right before a word of speech, an auxiliary between them left aside.</summary>
    private Mention? Speaker(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions) => mentions.FirstOrDefault(mention =>
        Enumerable.Range(mention.Start + mention.Length, 2).Any(i => i < tokens.Count && lexicon.IsSpeech(tokens[i]))
        && Enumerable.Range(0, mention.Start).Any(i => tokens[i].Text is "what" or "how"));

    /// <summary>"ongoing or finished?": what stands behind "or" need not hold as well.</summary>
    private static IReadOnlyList<Term> Alternatives(IReadOnlyList<Token> tokens, IReadOnlyList<Term> terms) =>
        terms.Select(term => term.Position > 0 && tokens[term.Position - 1].Text == "or" ? term with { Light = true } : term).ToList();

    /// <summary>The words right behind the question word, of which an answer must hold one ("which city", "who attended").</summary>
    private static IReadOnlyList<Term> Focus(KindCue kind, IReadOnlyList<Term> terms, IReadOnlyList<Mention> mentions)
    {
        if (!kind.IsStated || kind.Kind is not (AnswerKind.Who or AnswerKind.Which or AnswerKind.What)) return [];
        var end = kind.Start + kind.Length;
        if (mentions.Any(mention => mention.Start == end)) return [];
        var behind = terms
            .Where(term => term.Position >= end && term.Position <= end + 2 && (!term.Light || kind.Kind == AnswerKind.Which))
            .ToList();
        return behind.Where(term => term.Position - behind[0].Position <= 1).ToList();
    }

    /// <summary>What "how many" counts: the words right after it, as far as the next verb or name.</summary>
    private IReadOnlyList<Term> Counted(KindCue kind, IReadOnlyList<Term> terms, IReadOnlyList<Token> tokens)
    {
        if (kind.Kind != AnswerKind.Number) return [];
        var counted = new List<Term>();
        for (var i = kind.Start + kind.Length; i < tokens.Count && !lexicon.IsFunction(tokens[i]); i++)
            counted.AddRange(terms.Where(term => term.Position == i));
        return counted;
    }

    private static string Mask(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions, IReadOnlyList<DatePlace> inDates)
    {
        var masked = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (masked.Length > 0) masked.Append(' ');
            if (mentions.FirstOrDefault(mention => mention.Start == i) is { } mention)
            {
                masked.Append('⟨').Append(mention.Kind).Append('⟩');
                i += mention.Length - 1;
            }
            else if (inDates.FirstOrDefault(date => date.Start == i) is { } date)
            {
                masked.Append("⟨date⟩");
                i += date.Length - 1;
            }
            else masked.Append(tokens[i].Text);
        }
        return masked.ToString();
    }
}
