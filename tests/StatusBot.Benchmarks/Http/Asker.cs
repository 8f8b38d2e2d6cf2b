using System.Text.Json;

namespace StatusBot.Benchmarks;

/// <summary>Gives one connection its questions, one after the other and round again; follow-ups come in the conversation of the question before.</summary>
internal sealed class Asker(IReadOnlyList<Posed> questions, string name, int start)
{
    private int next = start, conversation;

    /// <summary>The next question as a row.</summary>
    public string Next()
    {
        var question = questions[next++ % questions.Count];
        if (!question.IsFollowUp) conversation++;
        return $$"""{"question":"{{JsonEncodedText.Encode(question.Text)}}","conversation":"{{name}}-{{conversation}}","asOf":"2026-06-01"}""";
    }
}
