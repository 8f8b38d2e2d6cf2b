using StatusBot.Answers;

namespace StatusBot.Benchmarks;

/// <summary>Asks the questions one after the other, follow-ups with the turn before them.</summary>
internal sealed class Conversation(Answerer answerer, IReadOnlyList<Posed> questions)
{
    private Turn? before;

    public Answered Ask(int number)
    {
        var question = questions[number % questions.Count];
        var answered = answerer.Ask(question.Text, question.IsFollowUp ? before : null, Shipped.Today);
        before = answered.Turn;
        return answered;
    }
}
