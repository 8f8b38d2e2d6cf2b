using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Two questions in one: split where a new question starts, answered part by part.</summary>
internal static class Compound
{
    private const int MostParts = 3;

    /// <summary>The parts, each read on its own; the whole where it is one question.</summary>
    public static IReadOnlyList<Question> Split(string text, QuestionReader reader, DateContext context)
    {
        var pieces = Pieces(text, reader);
        if (pieces.Count is 1 or > MostParts) return [reader.Read(text, context)];
        var parts = pieces.Select(piece => reader.Read(piece, context)).ToList();
        return parts.All(IsQuestion) ? parts : [reader.Read(text, context)];
    }

    /// <summary>One answer of several: what is known of each part, and of which nothing is.</summary>
    public static Answered Join(IReadOnlyList<Answered> parts)
    {
        var said = parts.Where(part => part.Answer is not (Answer.Smalltalk or Answer.Help)).ToList();
        if (said.Count == 1) return said[0];
        parts = said.Count > 0 ? said : parts;
        var stated = parts.Where(part => part.Answer is Answer.Stated).ToList();
        if (stated.Count == 0) return parts[0];
        var most = Math.Max(1, Length.MostFacts / parts.Count);
        var budget = Length.Short / parts.Count;
        var joined = new Answer.Stated(Shape.Statement, Joined([.. parts.Select(part => Shorten(part.Answer, most, budget))]),
            stated.Any(part => ((Answer.Stated)part.Answer).Disputed), []);
        return stated[0] with { Answer = joined, Asked = stated[^1].Asked, Turn = stated[^1].Turn! with { Shown = joined.Facts } };
    }

    /// <summary>Part after part, each whole, as long as there is room; that others found none is said.</summary>
    private static List<Sentence> Joined(IReadOnlyList<List<Sentence>> parts)
    {
        var all = new List<Sentence>();
        for (var at = 0; at < parts.Count; at++)
        {
            var added = New(parts[at], all);
            var noRoom = Sentence.Framing(Phrases.AskByItself(parts.Count - at));
            var reserve = at + 1 < parts.Count ? Length.Of([noRoom]) : 0;
            if (all.Count > 0 && Length.Of(all) + Length.Of(added) - 1 > Length.Short - reserve) return [.. all, noRoom];
            all.AddRange(added);
        }
        return [.. Length.Fit(all, Length.Short)];
    }

    /// <summary>What a part adds; of one that only repeats nothing is left, and a dispute keeps its sides together.</summary>
    private static IReadOnlyList<Sentence> New(IReadOnlyList<Sentence> part, List<Sentence> before)
    {
        bool IsNew(Sentence sentence) => before.TrueForAll(other => other.Text != sentence.Text);
        if (!part.Any(sentence => sentence.Facts.Count > 0)) return [.. part.Where(IsNew)];
        if (!part.Any(sentence => sentence.Facts.Count > 0 && IsNew(sentence))) return [];
        return part.Any(sentence => sentence.Said == Phrases.SourcesDiffer) ? part : [.. part.Where(IsNew)];
    }

    private static List<Sentence> Shorten(Answer answer, int most, int budget)
    {
        if (answer is not Answer.Stated stated) return [Sentence.Framing(answer is Answer.Unknown unknown ? unknown.Said : answer.Text)];
        var kept = new List<Sentence>();
        foreach (var sentence in stated.Sentences)
            if (kept.Count == 0 || kept.Sum(other => other.Facts.Count) + sentence.Facts.Count <= most
                && Length.Of(kept) + sentence.Text.Length <= budget) kept.Add(sentence);
        return kept.Exists(sentence => sentence.Said == Phrases.SourcesDiffer) && kept.Count(sentence => sentence.Facts.Count > 0) < 2
            ? Sides(stated)
            : kept;
    }

    /// <summary>Where two sides of a dispute find no room: that sources differ, and the first two as they are.</summary>
    private static List<Sentence> Sides(Answer.Stated stated) =>
        [.. stated.Sentences.Where(sentence => sentence.Said == Phrases.SourcesDiffer).Take(1),
        .. stated.Sentences.Where(sentence => sentence.Facts.Count > 0).Take(2).Select(sentence => sentence with { Told = "" })];

    private static bool IsQuestion(Question part) => part.Mentions.Count > 0 || part.Terms.Any(term => !term.Light) || part.KindIsStated;

    private static List<string> Pieces(string text, QuestionReader reader)
    {
        var pieces = new List<string>();
        var start = 0;
        var tokens = Tokenizer.Split(text);
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            var end = tokens[i - 1].Start + tokens[i - 1].Written.Length;
            var gap = end < tokens[i].Start ? text[end..tokens[i].Start] : "";
            var ends = gap.Contains('?', StringComparison.Ordinal) || gap.Contains(';', StringComparison.Ordinal);
            if (!ends && !(tokens[i].Text == "and" && tokens.Count - i > 2 && reader.Opens(tokens, i + 1))) continue;
            pieces.Add(text[start..tokens[i].Start]);
            start = ends ? tokens[i].Start : tokens[i + 1].Start;
        }
        pieces.Add(text[start..]);
        return pieces;
    }
}
