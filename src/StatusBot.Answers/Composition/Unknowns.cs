using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What is said where no accepted fact says it: absence as absence, with the subject of what is known nearby.</summary>
internal sealed class Unknowns(FactIndex index)
{
    /// <summary>How many words or names are repeated, and how long each may be.</summary>
    private const int MostWords = 4, LongestWord = 40, MostBareWords = 2;

    public Answer.Unknown NotSaid(Asked asked, IReadOnlyList<Match> nearby, Standings day)
    {
        IReadOnlyList<string> missing = nearby.Count > 0
            ? nearby[0].Missing
            : asked.Terms.Where(term => !term.Light).Select(term => term.Written).ToList();
        missing = Short(missing);
        var about = Subjects(asked);
        var what = missing.Count > 0 && about.Length > 0 ? $"says anything on “{string.Join(' ', missing)}” about {about}"
            : missing.Count > 0 ? $"says anything on “{string.Join(' ', missing)}”"
            : about.Length > 0 ? $"answers this about {about}" : "answers this";
        return new Answer.Unknown($"{None(day)} {what}{Newest(day)}.", Facts(nearby, day)) { Nearby = Nearby(nearby) };
    }

    /// <summary>Days of which no fact tells anything.</summary>
    public Answer.Unknown NotDated(Asked asked, IReadOnlyList<Match> nearby, Standings day) =>
        new(NotDated(asked, asked.Question.Spans, day), Facts(nearby, day)) { Nearby = Nearby(nearby) };

    public string NotDated(Asked asked, IReadOnlyList<DateMention> spans, Standings day)
    {
        var about = Subjects(asked) is { Length: > 0 } subjects ? $" about {subjects}" : "";
        var dated = Wording.Join([.. spans.Select(days => Dates.Show(days, day.Day))]);
        var toCome = spans.All(days => days.From > day.Day) ? ", which is yet to come" : "";
        return $"{None(day)}{about} is dated {dated}{toCome}{Newest(day)}.";
    }

    /// <summary>A why whose cause nobody gives: that first, then what is known.</summary>
    public Answer.Unknown NoReason(Fact known, Standings day) =>
        new(Phrases.NoReason(Newest(day)), [day.Cited(known)]) { Nearby = Phrases.Known(known.Statement) };

    /// <summary>A question word behind an answer, to which neither the facts shown nor others say anything.</summary>
    public Answer.Unknown NotTold(Asked asked, IReadOnlyList<Fact> shown, Standings day) =>
        new($"{(shown.Any(day.IsDisputed) ? "No side" : None(day))} says {Phrases.Asked[asked.Kind]}{Newest(day)}.",
            [.. shown.Take(2).Select(day.Cited)])
        { Nearby = Nearby(shown.Take(2)) };

    public Answer.Unknown Stranger(IReadOnlyList<string> names, IReadOnlyList<Match> nearby, Standings day) =>
        new($"{None(day)} mentions {Wording.Join(Short(names))}{Newest(day)}.", Facts(nearby, day)) { Nearby = Nearby(nearby) };

    public Answer.Unknown OutOfScope(Standings day) =>
        new($"That is outside what I follow: {Lower(None(day))} speaks of it{Newest(day)}.", []);

    public static Answer.Unknown Foreign(string language) => new(Phrases.EnglishOnly(language), []);

    /// <summary>A source is asked for, and nothing was stated.</summary>
    public static Answer.Unknown NothingStated() => new(Phrases.NothingStated, []);

    /// <summary>An answer to nothing ("yes"), or a bare question word with nothing before it: what is meant is asked.</summary>
    public Answer.Unclear? Bare(Question question, Turn? before)
    {
        var isBare = question is { Terms.Count: 0, Mentions.Count: 0, Dates.Count: 0 }
            && (before is null || !before.HasStated && question.FollowUp == FollowUpKind.More)
            && (question.FollowUp == FollowUpKind.More || question.KindIsStated && IsShort(question));
        return isBare || question.IsReply ? new(Phrases.WhatIsMeant(Short([question.Text.Trim(' ', '?', '!', '.')])[0]), Examples()) : null;
    }

    /// <summary>"Why?", "do we know when?"; but "what do we know?" asks something.</summary>
    private static bool IsShort(Question question) => question.Tokens.Count <= MostBareWords
        && (question.Kind != AnswerKind.What || Tokenizer.Split(question.Text).Count <= MostBareWords);

    private IReadOnlyList<string> Examples() => index.Compared.Take(2).ToList() is [var one, var other]
        ? [Phrases.AskStatus, Phrases.AskToCompare(one.Name, other.Name)]
        : [Phrases.AskStatus, Phrases.AskNext];

    /// <summary>A pronoun as the subject that nothing before explains: one full question for each entity that it can stand for.</summary>
    public Answer.Unclear? Unclear(Question question)
    {
        var back = question.Tokens.Take(3).FirstOrDefault(token => token.Text is "it" or "they" or "he" or "she");
        if (back is null) return null;
        // "It's" is one written form of two tokens: what is not the pronoun stays.
        var contracted = question.Tokens.Where(token => token.Start == back.Start && token != back).Select(token => token.Text).ToList();
        var (said, rest) = contracted.Count == 0
            ? (back.Written, "")
            : (back.Written[..back.Text.Length], " " + string.Join(' ', contracted));
        var options = index.Story.Entities
            .Where(entity => index.Tree.KindOf(entity.Id).Pronouns.Contains(back.Text, StringComparer.Ordinal))
            .OrderByDescending(entity => index.Tree.KindOf(entity.Id).Compared).ThenByDescending(entity => index.FactsOf(entity.Id).Count)
            .Take(2)
            .Select(entity => question.Text[..back.Start] + entity.Name + rest + question.Text[(back.Start + back.Written.Length)..])
            .ToList();
        return options.Count < 2 ? null : new Answer.Unclear($"Whom or what do you mean by “{said}”?", options);
    }

    private static IReadOnlyList<string> Short(IEnumerable<string> words) =>
        words.Take(MostWords).Select(word => word.Length <= LongestWord ? word : word[..LongestWord] + "…").ToList();

    private string Subjects(Asked asked) =>
        Wording.Join(Short(asked.Mentions.Where(id => !index.Ambient.Contains(id) || asked.Mentions.Count == 1).Select(index.Tree.NameOf)));

    /// <summary>What was looked at: the facts, not the texts of the articles.</summary>
    private string None(Standings day) => Visible(day).Any() ? "No fact that I hold" : "No fact known by then";

    private string Newest(Standings day) => FactIndex.Newest(Visible(day)) is { } newest
        ? $"; the newest dated article is of {Dates.Show(newest)}" : "";

    private IEnumerable<Article> Visible(Standings day) => index.Story.Articles.Where(day.IsPublished);

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private string Nearby(IReadOnlyList<Match> nearby) => Nearby(nearby.Select(match => match.Fact.Fact));

    private string Nearby(IEnumerable<Fact> nearby) =>
        nearby.Select(Subject).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } all
        ? $"Known nearby: {Wording.Join(all)}."
        : "";

    private string Subject(Fact fact) => $"{index.Topics[fact.Topic].Name} ({index.Tree.NameOf(fact.Entities[0])})";

    private static IReadOnlyList<Fact> Facts(IReadOnlyList<Match> matches, Standings day) =>
        [.. matches.Select(match => day.Cited(match.Fact.Fact))];
}
