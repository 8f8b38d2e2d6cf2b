using System.Globalization;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>Finds where a text names something: runs of words with capitals, small words of names between them.</summary>
internal sealed class NamePlaces
{
    private const int MostOrdinal = 50;

    private readonly HashSet<string> joints, linking, titles, peoples, function, calendar, small, generic, laws, feasts;
    private readonly IReadOnlyList<string> endings;

    public NamePlaces(EnglishFile english)
    {
        joints = [.. Lexicon.Words(english.Naming.Joints)];
        titles = [.. Lexicon.Words(english.Naming.Titles)];
        peoples = [.. Lexicon.Words(english.Naming.Peoples)];
        endings = english.Naming.PeopleEndings;
        linking = [.. Lexicon.Words(english.Naming.Linking)];
        function = [.. Lexicon.Words(english.Function)];
        calendar = [.. english.Months.Keys, .. english.Weekdays.Keys];
        feasts = [.. english.Dates.Feasts];
        small = [.. function, .. Lexicon.Words(english.Light), .. english.Numbers.Keys];
        laws = [.. english.Naming.Kinds.Where(kind => kind.Kind == "law").SelectMany(kind => Lexicon.Words(kind.Words))];
        generic = [.. english.Naming.Kinds.SelectMany(kind => Lexicon.Words(kind.Words))];
    }

    /// <summary>All of them, in the order of the text; headings and lines of authors are left out.</summary>
    public IReadOnlyList<NamePlace> In(ArticleText text)
    {
        var sentences = text.Paragraphs.Index().SelectMany(paragraph => Sentences.In(paragraph.Item).Where(IsSentence)
            .Select(sentence => (Words: WrittenWord.In(sentence, titles), Paragraph: paragraph.Index + 1))).ToList();
        var numbered = Numbered([.. sentences.Select(sentence => sentence.Words)]);
        var places = sentences.SelectMany(sentence => RunsOf(sentence.Words, sentence.Paragraph, numbered)).ToList();
        var lower = sentences.SelectMany(sentence => sentence.Words).Where(word => !word.IsCapital)
            .Select(word => Stemmer.Stem(word.Folded)).ToHashSet(StringComparer.Ordinal);
        var inside = places.Where(place => !place.First.Opens).Select(place => place.Name).ToHashSet(StringComparer.Ordinal);
        places = [.. places.Select(place => Opened(place, inside))];
        var counts = places.CountBy(place => place.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. places.Where(place => IsName(place, lower, name => inside.Contains(name) || counts[name] > 1
            || inside.Any(whole => whole.EndsWith($" {name}", StringComparison.Ordinal))))];
    }

    /// <summary>The words behind which a number is sure to belong to the name, or stands more than once.</summary>
    private static HashSet<string> Numbered(IReadOnlyList<IReadOnlyList<WrittenWord>> sentences)
    {
        var places = sentences.SelectMany(words => Enumerable.Range(1, Math.Max(0, words.Count - 1))
            .Where(at => words[at].IsNumber && words[at - 1] is { IsCapital: true, Ends: false })
            .Select(at => (Words: words, At: at))).ToList();
        return [.. places.Where(place => IsPartNumber(place.Words, place.At)
            || places.Count(other => other.Words[other.At].Text == place.Words[place.At].Text
                && other.Words[other.At - 1].Text == place.Words[place.At - 1].Text) > 1).Select(place => place.Words[place.At - 1].Text)];
    }

    /// <summary>With the first word of its sentence, where the text has that in the name elsewhere.</summary>
    private static NamePlace Opened(NamePlace place, HashSet<string> inside)
    {
        var whole = place.Start > 0 ? place with { Start = place.Start - 1, Length = place.Length + 1 } : place;
        return whole.First.IsCapital && inside.Contains(whole.Name) ? whole : place;
    }

    private static bool IsSentence(string sentence) =>
        sentence.TrimEnd('"', '”', '’', '»', ')', ']', ' ') is [.., '.' or '!' or '?' or '…' or ','];

    private IEnumerable<NamePlace> RunsOf(
        IReadOnlyList<WrittenWord> words, int paragraph, HashSet<string> numbered)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].IsCapital) continue;
            var end = EndOf(words, at, numbered);
            var start = at;
            while (start < end && IsDropped(words[start]) && !(start + 1 == end && generic.Contains(words[start].Folded))) start++;
            while (end > start && joints.Contains(words[end - 1].Text)) end--;
            if (end > start && words[start].IsCapital) yield return new(words, start, end - start, paragraph);
            at = Math.Max(end, at + 1) - 1;
        }
    }

    /// <summary>Behind the last word of a run: a mark ends it, a number goes on with it, a joint only where a capital follows.</summary>
    /// <param name="numbered">The words that have a number to their name somewhere.</param>
    private int EndOf(IReadOnlyList<WrittenWord> words, int at, HashSet<string> numbered)
    {
        var end = at + 1;
        while (end < words.Count && GoesOn(words[end - 1], words[end]))
        {
            var next = end;
            while (next < words.Count && IsJoint(words, next, words[end - 1])) next++;
            if (next == words.Count || !(words[next].IsCapital
                || next == end && (IsPartNumber(words, end) || words[end].IsNumber && numbered.Contains(words[end - 1].Text)))) break;
            end = next + 1;
        }
        return end;
    }

    private bool GoesOn(WrittenWord word, WrittenWord next) => !next.Bracketed && !calendar.Contains(word.Folded)
        && (!word.Ends || word.IsOwner && next.IsCapital && generic.Contains(next.Folded));

    private bool IsJoint(IReadOnlyList<WrittenWord> words, int at, WrittenWord before) => joints.Contains(words[at].Text)
        && !words[at].Ends && !function.Contains(before.Folded)
        && (!linking.Contains(words[at].Text) && words[at].Text != "the" || generic.Contains(before.Folded) || BelongsToLaw(words, at + 1));

    /// <summary>Whether the name behind a joint is that of a law: "Continuity of Services Act".</summary>
    private bool BelongsToLaw(IReadOnlyList<WrittenWord> words, int at) =>
        words.Skip(at).TakeWhile(word => word.IsCapital).LastOrDefault() is { } last && laws.Contains(last.Folded);

    /// <summary>Whether a number belongs to the name before it: "Rule 14", and not "Acme 510 beds".</summary>
    private static bool IsPartNumber(IReadOnlyList<WrittenWord> words, int at) => words[at].IsNumber && IsOrdinal(words[at].Text)
        && (words[at].Ends || at + 1 == words.Count || words[at + 1].IsCapital || words[at + 1].Folded.Length < 4);

    private static bool IsOrdinal(string text) => text.All(char.IsAsciiDigit)
        ? text.Length < 3 && int.Parse(text, CultureInfo.InvariantCulture) <= MostOrdinal
        : text.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether a word in front of a name is none of it: "The", "On", "Monday", "Dr".</summary>
    private bool IsDropped(WrittenWord word) => function.Contains(word.Folded) || calendar.Contains(word.Folded)
        || titles.Contains(word.Folded) || word.Opens && small.Contains(word.Folded) || word.Text.Length == 1 && word.Opens;

    /// <param name="lower">The stems of the words that stand in the text with a small letter.</param>
    private bool IsName(NamePlace place, HashSet<string> lower, Func<string, bool> isSure)
    {
        if (feasts.Contains(place.Name.ToLowerInvariant())) return false;
        if (place.Length > 1) return true;
        var word = place.First;
        if (word.Text.Length < 2 || word.Folded.EndsWith("ly", StringComparison.Ordinal) && word.Opens) return false;
        var noun = IsPeople(word) && !place.Last.Ends ? place.Behind.FirstOrDefault() : null;
        if (noun is { IsCapital: false } && !function.Contains(noun.Folded)) return false;
        return !word.Opens || isSure(place.Name) && !lower.Contains(Stemmer.Stem(word.Folded));
    }

    private bool IsPeople(WrittenWord word) =>
        peoples.Contains(word.Folded) || endings.Any(ending => word.Folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a title stands before a name.</summary>
    public bool HasTitle(NamePlace place) => place.Before is { } before && titles.Contains(before.Folded);
}
