using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>How firmly a sentence says something, and who says it: by its verbs.</summary>
internal sealed class Firmness
{
    /// <summary>Within how many words before a verb of speech its speaker stands, a title between.</summary>
    private const int Reach = 10;

    private readonly IReadOnlyList<(Modality Modality, Phrases<bool> Cues)> cues;
    private readonly HashSet<string> speech;
    private readonly HashSet<string> people;

    public Firmness(EnglishFile english, Story story)
    {
        cues = [.. english.Statements.Firmness.Select(level =>
            (Enum.Parse<Modality>(level.Key, ignoreCase: true), new Phrases<bool>(level.Value.Select(cue => (cue, true)), Word)))];
        speech = [.. Lexicon.Words(english.Speech), .. Lexicon.Words(english.Statements.Speech)];
        people = story.Kinds.Where(kind => kind.Pronouns.Any(pronoun => pronoun is "he" or "she")).Select(kind => kind.Id)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The first level of which a cue stands there; told by the article where none does and nobody is named who says it.</summary>
    public Modality Of(StatedSentence sentence, Mention? speaker) => cues
        .Where(level => Enumerable.Range(0, sentence.Tokens.Count).Any(at => level.Cues.At(sentence.Tokens, at) is not null))
        .Select(level => level.Modality).FirstOrDefault(speaker is null ? Modality.Reported : Modality.Confirmed);

    /// <summary>Whether a part of a sentence tells what is to come.</summary>
    public bool IsToCome(IReadOnlyList<Token> tokens) => cues.Where(level => level.Modality == Modality.Expected)
        .Any(level => Enumerable.Range(0, tokens.Count).Any(at => level.Cues.At(tokens, at) is not null));

    /// <summary>The entity that is the subject of a verb of speech, a person before all others; null where none is.</summary>
    /// <param name="about">The entities that the sentence names, or means.</param>
    public Mention? SpeakerOf(StatedSentence sentence, IReadOnlyList<Mention> about) => sentence.Tokens.Index()
        .Where(one => speech.Contains(one.Item.Text)).Select(one => SubjectOf(one.Index, sentence, about))
        .FirstOrDefault(subject => subject is not null);

    public bool IsPerson(Mention mention) => people.Contains(mention.Kind);

    /// <summary>"“…,” said Lee" has it behind the verb, "Lee, who leads Acme, said" before it.</summary>
    private Mention? SubjectOf(int verb, StatedSentence sentence, IReadOnlyList<Mention> about)
    {
        var behind = about.FirstOrDefault(mention => mention.Start == verb + 1);
        if (FollowsQuotation(sentence, verb)) return behind;
        var before = about.Where(mention => mention.Start + mention.Length <= verb && verb - (mention.Start + mention.Length) < Reach)
            .ToList();
        return (EndsApposition(sentence, verb) ? before.FindLast(IsPerson) : null)
            ?? before.FindLast(mention => mention.Start + mention.Length == verb)
            ?? before.FindLast(IsPerson) ?? before.LastOrDefault(mention => verb - (mention.Start + mention.Length) < 3) ?? behind;
    }

    private static bool FollowsQuotation(StatedSentence sentence, int verb) =>
        Before(sentence, verb) is '"' or '”' or '’' or '»' || verb == 0;

    private static bool EndsApposition(StatedSentence sentence, int verb) => Before(sentence, verb) == ',';

    private static char Before(StatedSentence sentence, int token) =>
        sentence.Text.AsSpan(0, sentence.Tokens[token].Start).TrimEnd() is [.., var last] ? last : ' ';

    private static string Word(Token token) => token.Text;
}
