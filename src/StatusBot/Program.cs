using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Language;

var bot = Bot.Read(Path.Combine(AppContext.BaseDirectory, "data"));
var today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;
var caller = new Caller("command line", "me");
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
if (args is ["ask", "--jsonl", ..])
{
    var number = 0;
    while (Console.ReadLine() is { } line)
    {
        number++;
        try
        {
            using var row = JsonDocument.Parse(line);
            string? Get(string name) => row.RootElement.TryGetProperty(name, out var value) ? value.ToString() : null;
            var day = Get("asOf") is { } asOf ? LocalDatePattern.Iso.Parse(asOf).Value : today;
            var question = Get("question") ?? Get("q");
            if (QuestionText.Problem(question) is { } problem) { Console.WriteLine(JsonSerializer.Serialize(new { line = number, error = problem }, AnswerRow.Json)); continue; }
            Console.WriteLine(JsonSerializer.Serialize(await bot.AskAsync(Get("id"), question!, caller, Get("conversation") ?? Get("conv"), day), AnswerRow.Json));
        }
        catch (JsonException) { Console.WriteLine(JsonSerializer.Serialize(new { line = number, error = "no JSON" }, AnswerRow.Json)); }
    }
    return 0;
}
var answer = await bot.AskAsync(null, args[1], caller, null, args is [_, _, "--as-of", var date, ..] ? LocalDatePattern.Iso.Parse(date).Value : today);
Console.WriteLine(args.Contains("--json") ? JsonSerializer.Serialize(answer, AnswerRow.Json) : answer.Text);
foreach (var (citation, number) in answer.Facts.SelectMany(fact => fact.Citations).Select((citation, i) => (citation, i + 1)))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{number}] {citation.Title}, {citation.Published ?? "date not stated"}, ¶{citation.Paragraph}: “{citation.Quote}”"));
return 0;
