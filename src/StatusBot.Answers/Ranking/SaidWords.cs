using System.Text;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>
/// A question as one would have said it: its spelling corrected, its dates left out, which are asked for otherwise; of one that took
/// something from the turn before, its names and its words.
/// </summary>
internal sealed class SaidWords
{
    private readonly Dictionary<int, (int Start, int Length)> places = [];
    private readonly StringBuilder text = new();

    private SaidWords()
    {
    }

    public string Text => text.ToString();

    /// <summary>Where a word of the question stands; null where it was left out.</summary>
    public (int Start, int Length)? At(Term term) => places.TryGetValue(term.Position, out var place) ? place : null;

    /// <param name="name">How an entity is called that the question itself does not name.</param>
    public static SaidWords Of(Asked asked, Func<string, string> name)
    {
        var said = new SaidWords();
        if (!asked.Inherited)
            for (var i = 0; i < asked.Question.Tokens.Count; i++)
            {
                if (!asked.Question.DatePlaces.Any(date => date.Covers(i))) said.Add(asked.Question.Tokens[i].Text, i);
            }
        else
        {
            foreach (var id in asked.Mentions) said.Add(name(id), position: null);
            foreach (var term in asked.Terms) said.Add(term.Written, term.Position);
        }
        return said;
    }

    private void Add(string word, int? position)
    {
        if (text.Length > 0) text.Append(' ');
        if (position is { } at) places[at] = (text.Length, word.Length);
        text.Append(word);
    }
}
