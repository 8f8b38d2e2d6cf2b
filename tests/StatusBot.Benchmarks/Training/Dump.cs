using System.Text.Json;
using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;
namespace StatusBot.Benchmarks;
internal static class Dump
{
    public static int Run(string output)
    {
        var all = Examples.Read("data/training");
        File.WriteAllText(Path.Combine(output, "train2.json"), JsonSerializer.Serialize(new { features = FactFeatures.Names, rows = all.Select((e, i) => Row(e)) }));
        var rows = File.ReadLines("tests/StatusBot.Answers.Tests/questions.jsonl").Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement)
            .Where(r => !r.TryGetProperty("conv", out _) && !r.TryGetProperty("asOf", out _)).ToList();
        var story = StoryFiles.Read("data/story");
        var own = new List<Example>();
        foreach (var s in (Story[])[story, story with { Facts = [.. story.Facts.Select(f => f with { Wordings = [] })] }])
            own.AddRange(Examples.Own(s, rows.Where(r => r.GetProperty("expect").GetString() is "unknown" || r.TryGetProperty("shows", out _) && !r.TryGetProperty("shape", out _))
                .Select(r => (r.GetProperty("q").GetString()!, r.TryGetProperty("shows", out var x) && r.GetProperty("expect").GetString() != "unknown" ? x.EnumerateArray().Select(y => y.GetString()!).ToHashSet() : []))));
        File.WriteAllText(Path.Combine(output, "own2.json"), JsonSerializer.Serialize(new { features = FactFeatures.Names, rows = own.Select(Row) }));
        return 0;
    }
    private static object Row(Example e) => new { story = e.Story, q = e.Text, gold = e.Gold, open = e.Open, ids = e.Candidates.Select(f => f.Fact.Id), X = e.Values, kind = e.Asked.Kind.ToString(), stated = e.Asked.Question.KindIsStated,
        oos = e.Asked.Question.Likelihood("oos"), strangers = e.Asked.Question.Strangers.Count, mentions = e.Asked.Mentions.Count, terms = e.Asked.Terms.Count(t => !t.Light), inherited = e.Asked.Inherited,
        top = e.Asked.Intents.Ranked[0].Probability, topi = e.Asked.Intents.Ranked[0].Intent };
}
