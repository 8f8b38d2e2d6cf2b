using StatusBot.Facts;

namespace StatusBot.Benchmarks;

/// <summary>A question, and whether it follows up on the one before.</summary>
internal sealed record Posed(string Text, bool IsFollowUp);

/// <summary>
/// Questions made from the patterns of questions.txt: {lab}, {model}, {institution} and {person} become entities of the story,
/// {word} a word of its statements, {stranger} a name that it does not know; one question in ten gets a slip of the keyboard.
/// </summary>
internal sealed class GeneratedQuestions
{
    private readonly Dice dice = new(seed: 7);
    private readonly WordList words;
    private readonly ILookup<string, Entity> byKind;

    private GeneratedQuestions(Story shipped, Story story)
    {
        words = new WordList(shipped, new Dice(seed: 20260601));
        byKind = story.Entities.ToLookup(entity => entity.Kind, StringComparer.Ordinal);
    }

    /// <summary>The whole file again and again, filled anew each time, until there are <paramref name="count"/>.</summary>
    public static List<Posed> Of(Story shipped, Story story, int count)
    {
        var questions = new GeneratedQuestions(shipped, story);
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Generated", "questions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').ToList();
        return [.. Enumerable.Range(0, count).Select(n => questions.Make(lines[n % lines.Count]))];
    }

    private Posed Make(string pattern)
    {
        var isFollowUp = pattern.StartsWith("+ ", StringComparison.Ordinal);
        var text = isFollowUp ? pattern[2..] : pattern;
        while (text.IndexOf('{') is >= 0 and var start)
        {
            var end = text.IndexOf('}', start);
            text = text[..start] + Fill(text[(start + 1)..end]) + text[(end + 1)..];
        }
        return new Posed(dice.Chance(0.1) ? Slip(text) : text, isFollowUp);
    }

    private string Fill(string slot) => slot switch
    {
        "word" => dice.PickEarly(words.All),
        "stranger" => WordList.InventName(dice) + WordList.Invent(dice, 1),
        _ => dice.PickEarly([.. byKind[slot].Reverse()]).Name,
    };

    /// <summary>Two neighbouring letters change places, or one is lost.</summary>
    private string Slip(string text)
    {
        var at = 1 + dice.Roll(text.Length - 3);
        return dice.Chance(0.5) ? text.Remove(at, 1) : text[..at] + text[at + 1] + text[at] + text[(at + 2)..];
    }
}
