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
        var sentences = parts.SelectMany(part => Shorten(part.Answer, most, budget)).ToList();
        sentences = [.. sentences.Where((sentence, at) => sentence.Facts.Count == 0 || sentences.FindIndex(other => other.Text == sentence.Text) == at)];
        var joined = new Answer.Stated(Shape.Statement, Length.Fit(sentences, Length.Short), stated.Any(part => ((Answer.Stated)part.Answer).Disputed), []);
        return stated[0] with { Answer = joined, Asked = stated[^1].Asked, Turn = stated[^1].Turn! with { Shown = joined.Facts } };
    }

    private static IEnumerable<Sentence> Shorten(Answer answer, int most, int budget)
    {
        if (answer is not Answer.Stated stated) return [Sentence.Framing(answer is Answer.Unknown unknown ? unknown.Said : answer.Text)];
        var kept = new List<Sentence>();
        foreach (var sentence in stated.Sentences)
            if (kept.Count == 0 || kept.Sum(other => other.Facts.Count) + sentence.Facts.Count <= most && Length.Of(kept) + sentence.Text.Length <= budget)
                kept.Add(sentence);
        return kept;
    }

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
