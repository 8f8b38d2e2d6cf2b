using StatusBot.Chat;

namespace StatusBot;

/// <summary>A reply in the terminal: what it says on standard output, what there is to look at on standard error.</summary>
internal static class ReplyText
{
    public static async Task ShowAsync(this Terminal terminal, Reply reply)
    {
        if (reply.Json is not null) await terminal.Out.WriteLineAsync(reply.Json);
        foreach (var block in reply.Blocks) await ShowAsync(terminal, block);
        await terminal.Out.FlushAsync();
        foreach (var note in reply.Notes) await terminal.TellAsync(note);
        if (reply.Problem is not null) await terminal.TellAsync(reply.Problem);
    }

    private static Task ShowAsync(Terminal terminal, Block block) => block switch
    {
        Said said => SayAsync(terminal, said),
        Fields fields => terminal.WriteLinesAsync([.. fields.All.Select(field => (field.Name, (string?)field.Value))]),
        Table table => terminal.WriteTableAsync([.. table.Headings], table.Rows),
        AnswerBlock answer => AnswerText.WriteAsync(terminal, answer.Answer),
        _ => throw new InvalidOperationException($"{block.GetType()} has no form in the terminal."),
    };

    private static async Task SayAsync(Terminal terminal, Said said)
    {
        if (said.IsStrong) terminal.Write(said.Text, "bold");
        await terminal.Out.WriteLineAsync(said.IsStrong ? "" : said.Text);
    }
}
