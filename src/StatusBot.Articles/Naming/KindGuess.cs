using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>Of what kind somebody or something is, by its name and by what stands beside it in the text.</summary>
internal sealed class KindGuess
{
    // What speaks for a kind, in the order of how sure it makes: tried out on the training stories.
    private const double Title = 4, Word = 3, Noun = 3, Number = 2, Short = 1.5, Speaks = 1, In = 1;
    private const double TwoWords = 0.5, From = 0.3, Otherwise = 0.25;

    private readonly IReadOnlyList<(string Kind, HashSet<string> Words, HashSet<string> Nouns)> kinds;
    private readonly HashSet<string> speech;
    private readonly NamePlaces places;
    private readonly Dictionary<string, string> ids;

    public KindGuess(EnglishFile english, Story story, NamePlaces places)
    {
        this.places = places;
        kinds = [.. english.Naming.Kinds.Select(kind => (kind.Kind, Set(kind.Words), Set(kind.Nouns)))];
        speech = [.. Lexicon.Words(english.Speech), .. Lexicon.Words(english.Statements.Speech)];
        ids = english.Naming.Kinds.ToDictionary(kind => kind.Kind, kind => IdOf(kind, story), StringComparer.Ordinal);
    }

    /// <summary>The general kind that has most for it.</summary>
    /// <param name="isNamed">Whether a shorter name stands in the text, too.</param>
    public string Of(string name, IReadOnlyList<NamePlace> named, Func<string, bool> isNamed) =>
        kinds.Select(kind => (kind.Kind, Score: ScoreOf(kind.Kind, kind.Words, kind.Nouns, name.Split(' '), named, isNamed)))
            .MaxBy(one => one.Score).Kind;

    /// <summary>The id of the story's kind for a general one.</summary>
    public string IdOf(string kind) => ids[kind];

    private double ScoreOf(
        string kind, HashSet<string> words, HashSet<string> nouns, string[] name, IReadOnlyList<NamePlace> named,
        Func<string, bool> isNamed)
    {
        var own = words.Contains(Tokenizer.Fold(name[^1])) ? Word
            : name.Any(word => words.Contains(Tokenizer.Fold(word))) ? Word - 1 : 0;
        var beside = Math.Min(2, named.Count(place => HasNoun(place, nouns))) * Noun;
        return own + beside + kind switch
        {
            "person" => PersonScore(name, named, isNamed),
            "place" => PlaceScore(name, named),
            "product" => name.Any(word => char.IsAsciiDigit(word[^1])) ? Number : 0,
            "company" => Otherwise + (name.Length > 1 && isNamed(name[0]) && !isNamed(name[^1]) ? Short : 0)
                + (name.Length == 1 ? Math.Min(2, named.Count(IsBesideSpeech)) * Speaks : 0),
            _ => 0,
        };
    }

    private double PersonScore(string[] name, IReadOnlyList<NamePlace> named, Func<string, bool> isNamed)
    {
        var isPlain = name.Length is 2 or 3 && name.All(word => word.All(letter => char.IsLetter(letter) || "-'’.".Contains(letter)))
            && !named.Any(place => place.Before?.Folded is "the" or "a");
        return (named.Any(places.HasTitle) ? Title : 0)
            + (isPlain && named.Any(place => place.Last.Ends && place.Behind.FirstOrDefault()?.Folded == "who") ? Noun : 0)
            + (isPlain ? TwoWords + Math.Min(3, named.Count(IsBesideSpeech)) * Speaks + (isNamed(name[^1]) ? Short : 0) : 0);
    }

    private static double PlaceScore(string[] name, IReadOnlyList<NamePlace> named) =>
        Math.Min(3, named.Count(place => place.Before?.Folded is "in" or "at" or "near" or "outside")) * In
        + (name.Length == 1 ? Math.Min(3, named.Count(place => place.Before?.Folded is "from" or "to" or "of" or "off")) * From : 0);

    private bool IsBesideSpeech(NamePlace place) => place.Before is { } before && speech.Contains(before.Folded)
        || place.Behind.FirstOrDefault() is { } behind && !place.Last.IsOwner && speech.Contains(behind.Folded);

    /// <summary>"the developer X", or "X, a pension fund from Y, …".</summary>
    private static bool HasNoun(NamePlace place, HashSet<string> nouns)
    {
        const int Reach = 6;
        if (place.Before is { } role && nouns.Contains(role.Folded)) return true;
        if (place.Before is { Folded: "called" or "named" } && place.Start > 1 && nouns.Contains(place.Words[place.Start - 2].Folded))
            return true;
        if (place.Before is { Folded: "of", Ends: false } && place.Start > 1 && nouns.Contains(place.Words[place.Start - 2].Folded))
            return true;
        if (!place.Last.Ends || place.Last.IsOwner) return false;
        var apposition = place.Behind.Take(Reach).ToList();
        var end = apposition.FindIndex(word => word.Ends);
        return apposition is [{ Folded: "a" or "an" or "the" or "its" or "their" or "head" or "chief" } or { IsCapital: false }, ..]
            && apposition.Take(end < 0 ? Reach : end + 1)
                .TakeWhile(word => word.Folded is not ("of" or "for" or "at" or "which" or "who" or "and"))
                .Any(word => nouns.Contains(word.Folded));
    }

    private static string IdOf(EnglishFile.NamedKind kind, Story story) =>
        kind.Like.Find(id => story.Kinds.Any(known => known.Id == id))
        ?? story.Kinds.Select(known => known.Id).FirstOrDefault() ?? kind.Kind;

    private static HashSet<string> Set(string words) => [.. Lexicon.Words(words)];
}
