using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>The day that a sentence gives to what it states: one that leaves its year or day open is seen from the article's.</summary>
internal sealed class SentenceDay(EnglishFile english, Firmness firmness)
{
    /// <summary>A clause of fewer words has no verb of its own.</summary>
    private const int FewestWords = 4;

    private static readonly HashSet<string> Joints =
        new(["that", "which", "who", "because", "but", "while", "when", "after", "before"], StringComparer.Ordinal);

    /// <summary>Two days from which a date that says all is seen as the same.</summary>
    private static readonly LocalDate OneDay = new(2001, 2, 7), OtherDay = new(2019, 9, 20);

    private readonly DateReader reader = new(english);

    /// <param name="published">When the article appeared; null where that is not known.</param>
    /// <returns>Null where it names none, or one that cannot be placed.</returns>
    public StatedDay? In(StatedSentence sentence, LocalDate? published)
    {
        if (Read(sentence, OneDay) is { } one && Read(sentence, OtherDay) is { } other && one.Equals(other)) return new(one.Date, null);
        return published is { } day && Read(sentence, day) is { } seen
            ? new(seen.Date, $"“{seen.Written}”, seen from the article of {day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}")
            : null;
    }

    private (Occurred Date, string Written)? Read(StatedSentence sentence, LocalDate day)
    {
        if (Find(sentence, day, isOver: true).OrderBy(Order).FirstOrDefault() is not { } over) return null;
        var toCome = Find(sentence, day, isOver: false).FirstOrDefault(mention => mention.Start == over.Start) ?? over;
        var isToCome = firmness.IsToCome(ClauseAt(sentence, over.Start)) || IsFarBack(over, toCome, day);
        return (DateOf(sentence, isToCome ? toCome : over, day), Written(sentence, over));
    }

    /// <summary>Whether a month without a year is rather the one to come: nobody calls the one of a year ago so.</summary>
    private static bool IsFarBack(DateMention over, DateMention toCome, LocalDate day) => toCome.To < DateMention.Latest
        && Period.DaysBetween(over.To, day) is > 60 and var back && Period.DaysBetween(day, toCome.From) is var ahead && ahead < back;

    private IEnumerable<DateMention> Find(StatedSentence sentence, LocalDate day, bool isOver) =>
        reader.Find(sentence.Text, sentence.Tokens, new(day) { TellsWhatIsOver = isOver, Now = DateMention.Latest }).OfType<DateMention>();

    /// <summary>The words around one that share a verb with it, as far as commas and joints tell.</summary>
    private static IReadOnlyList<Token> ClauseAt(StatedSentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var (from, to) = (at, at + 1);
        while (from > 0 && !IsJoint(sentence, from)) from--;
        while (to < tokens.Count && (!IsJoint(sentence, to) || to - from < FewestWords)) to++;
        return [.. tokens.Skip(from).Take(to - from)];
    }

    /// <summary>Whether a clause begins with a word.</summary>
    private static bool IsJoint(StatedSentence sentence, int at) => Joints.Contains(sentence.Tokens[at].Text)
        || sentence.Text.AsSpan()[sentence.Tokens[at - 1].Start..sentence.Tokens[at].Start].ContainsAny(",;:–—");

    /// <summary>When it happens goes before since when and until when, a shorter time before a longer one.</summary>
    private static (bool, int) Order(DateMention mention) =>
        (mention.Relation is DateRelation.Since or DateRelation.Before, Math.Min(366, Period.DaysBetween(mention.From, mention.To)));

    private Occurred DateOf(StatedSentence sentence, DateMention mention, LocalDate day) => Occurred.Parse(mention switch
    {
        { From: var from } when from == DateMention.Earliest => $"../{Iso(mention.To)}",
        { Relation: DateRelation.Before, From: var from } when from == day => $"../{Iso(mention.To)}",
        { To: var to } when to == DateMention.Latest => Beginning(sentence, mention, day) ?? $"{Iso(mention.From)}/..",
        _ => Span(mention.From, mention.To),
    });

    /// <summary>"Since April": it came about in April, and goes on.</summary>
    private string? Beginning(StatedSentence sentence, DateMention mention, LocalDate published)
    {
        if (sentence.Tokens[mention.Start].Text is not ("since" or "from")) return null;
        var rest = sentence with { Tokens = [.. sentence.Tokens.Skip(mention.Start + 1).Take(mention.Length - 1)] };
        var day = Find(rest, published, isOver: mention.From <= published).FirstOrDefault();
        return day is { Relation: DateRelation.On } ? Span(day.From, day.To) : null;
    }

    private static string Span(LocalDate first, LocalDate last) =>
        first == last ? Iso(first)
        : first is { Month: 1, Day: 1 } && last == first.PlusYears(1).PlusDays(-1) ? Iso(first)[..4]
        : first.Day != 1 || last.PlusDays(1).Day != 1 ? $"{Iso(first)}/{Iso(last)}"
        : first.Month == last.Month && first.Year == last.Year ? Iso(first)[..7]
        : $"{Iso(first)[..7]}/{Iso(last)[..7]}";

    private static string Written(StatedSentence sentence, DateMention mention)
    {
        var (first, last) = (sentence.Tokens[mention.Start], sentence.Tokens[mention.Start + mention.Length - 1]);
        return sentence.Text[first.Start..(last.Start + last.Written.Length)];
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
