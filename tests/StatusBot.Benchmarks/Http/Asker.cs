using System.Text.Json;

namespace StatusBot.Benchmarks;

/// <summary>
/// Gives one connection its questions, one after the other and round again; a follow-up continues the conversation before it.
/// </summary>
internal sealed class Asker(IReadOnlyList<Posed> questions, string name, int start)
{
    private int next = start, conversation;

    /// <summary>The next question as a row.</summary>
    public string Next()
    {
        var question = questions[next++ % questions.Count];
        if (!question.IsFollowUp) conversation++;
        var text = JsonEncodedText.Encode(question.Text);
        return $$"""{"question":"{{text}}","conversation":"{{name}}-{{conversation}}","asOf":"2026-06-01"}""";
    }
}
