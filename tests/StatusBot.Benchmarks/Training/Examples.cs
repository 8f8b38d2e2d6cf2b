using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;
using StatusBot.Language;
using StatusBot.Learning;

namespace StatusBot.Benchmarks;

/// <summary>Reads the training stories, and works out what the program would see of each of their questions.</summary>
internal static class Examples
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    public static List<Example> Read(string folder) =>
        [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).SelectMany(OfStory)];

    /// <summary>
    /// Each question three times: of the story whose facts all have their wordings, of one where half have, and of one without.
    /// </summary>
    private static IEnumerable<Example> OfStory(string folder)
    {
        var story = StoryFiles.Read(Path.Combine(folder, "story.yaml"));
        return new Func<int, bool>[] { _ => true, place => place % 2 == 0, _ => false }
            .SelectMany(has => OfStory(folder, story with
            {
                Facts = [.. story.Facts.Select((fact, i) => has(i) ? fact : fact with { Wordings = [] })],
            }));
    }

    private static List<Example> OfStory(string folder, Story story)
    {
        var understanding = Understanding.Load(
            Shipped.LanguageFolder, Path.Combine(AppContext.BaseDirectory, Path.GetFileName(folder) + ".model"),
            Models.Shipped with { Rankers = null },
            utterances => StoryExamples.Of(story, utterances));
        var world = new World(Path.GetFileName(folder), new FactIndex(story, understanding), understanding);
        return File.ReadLines(Path.Combine(folder, "questions.tsv")).Select(line => line.Split('\t'))
            .Where(row => row[1] == "-" && row[4] is "facts" or "none")
            .AsParallel().AsOrdered().Select(row => world.Example(row[3], Ids(row[5]), Ids(row[6]))).ToList();
    }

    private static HashSet<string> Ids(string list) => list == "-" ? [] : [.. list.Split(',')];

    private sealed class World(string story, FactIndex index, Understanding understanding)
    {
        private readonly Meanings meanings = new(index, understanding.Learned!.Encoder);
        private readonly QuestionReader reader = new(understanding, index.Names, index.Spellings.All);
        private readonly FollowUps followUps = new(index, understanding);
        private readonly Standings day = index.Succession.On(Today);

        public Example Example(string text, HashSet<string> gold, HashSet<string> open)
        {
            var asked = followUps.Resolve(reader.Read(text, Today), null);
            var candidates = new Search(index, new ClaimQuestions(index, reader), ranking: null).Candidates(asked, day);
            var values = new FactFeatures(index, meanings).Of(new MeantQuestion(asked, index, meanings), candidates, day);
            return new(story, text, asked, candidates, values, gold, open);
        }
    }
}
