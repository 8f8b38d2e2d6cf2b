using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>How an answer is laid out.</summary>
public enum Shape { Statement, Dispute, Comparison, Overview, Changes, Sources }

/// <summary>One sentence of an answer.</summary>
/// <param name="Said">The words, with the mark that closes them.</param>
/// <param name="Facts">The facts that it states; none where it is framing ("Sources differ.").</param>
/// <param name="Note">How firmly it is said and when; empty for framing.</param>
/// <param name="Told">What the text tells of the note: all of it, or nothing where a neighbour says it for both.</param>
public sealed record Sentence(string Said, IReadOnlyList<Fact> Facts, string Note, string Told)
{
    public static Sentence Framing(string text) => new(text, [], "", "");
    public static Sentence Of(string said, Fact fact, string note) => new(said, [fact], note, note);

    /// <summary>As it is shown where nothing marks the note: behind the words, in brackets.</summary>
    public string Text => Told.Length == 0 ? Said : $"{Said[..^1]} ({Told}){Said[^1]}";
}

/// <summary>One cell of a comparison.</summary>
/// <param name="Column">The entity's id.</param>
/// <param name="Sentence">Null where no source says anything: the cell is shown as empty.</param>
public sealed record Cell(string Row, string Column, Sentence? Sentence);

/// <summary>What is said to a question: a closed set. The text keeps to the lengths of the contract.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>The whole text that a person is shown, without the list of citations.</summary>
    public abstract string Text { get; }

    /// <summary>Accepted facts say it.</summary>
    /// <param name="Disputed">Whether the facts shown answer one claim differently.</param>
    /// <param name="Cells">The grid of a comparison; else none.</param>
    public sealed record Stated(Shape Shape, IReadOnlyList<Sentence> Sentences, bool Disputed, IReadOnlyList<Cell> Cells) : Answer
    {
        public override string Text => string.Join(' ', Sentences.Select(sentence => sentence.Text));
        public IReadOnlyList<Fact> Facts => Sentences.SelectMany(sentence => sentence.Facts).DistinctBy(fact => fact.Id).ToList();
    }

    /// <summary>No accepted fact says it.</summary>
    /// <param name="Nearest">At most two facts on the subject nearby.</param>
    public sealed record Unknown(string Said, IReadOnlyList<Fact> Nearest) : Answer
    {
        /// <summary>What is known nearby, one more sentence; empty where nothing is.</summary>
        public string Nearby { get; init; } = "";

        public override string Text => Nearby.Length == 0 ? Said : $"{Said} {Nearby}";
    }

    /// <summary>Two readings are nearly as likely.</summary>
    /// <param name="Options">Full questions to pick from; none of them may be meant.</param>
    public sealed record Unclear(string Said, IReadOnlyList<string> Options) : Answer
    {
        public override string Text => Said;
    }

    /// <summary>A greeting, thanks or a goodbye.</summary>
    public sealed record Smalltalk(string Said) : Answer
    {
        public override string Text => Said;
    }

    /// <summary>How to use the bot.</summary>
    public sealed record Help(string Said) : Answer
    {
        public override string Text => Said;
    }
}

/// <summary>An answer with the intent that led to it.</summary>
/// <param name="Confidence">The intent's probability, from 0 to 1.</param>
/// <param name="AsOf">The day as of which it is true.</param>
/// <param name="Asked">What the question was taken to ask; of several in one, the last.</param>
/// <param name="Turn">What a follow-up can take from it.</param>
public sealed record Answered(Answer Answer, string Intent, double Confidence, LocalDate AsOf, Asked Asked, Turn? Turn);
