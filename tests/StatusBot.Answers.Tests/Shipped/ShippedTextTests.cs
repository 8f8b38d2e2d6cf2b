using System.Text.RegularExpressions;

namespace StatusBot.Answers.Tests.Shipped;

/// <summary>What holds for the text of every answer, right or wrong.</summary>
public sealed partial class ShippedTextTests
{
    private static readonly IReadOnlyList<string> Ids =
    [
        .. ShippedStory.World.Story.Facts.Select(fact => fact.Id),
        .. ShippedStory.World.Story.Entities.Select(entity => entity.Id), .. ShippedStory.World.Story.Claims.Select(claim => claim.Id),
        .. ShippedStory.World.Story.Articles.Select(article => article.Id),
    ];

    private static readonly IReadOnlyList<string> Names =
        [.. ShippedStory.World.Story.Entities.SelectMany(entity => entity.Aliases.Prepend(entity.Name))];

    [Fact]
    public void NoAnswerRepeatsASentence() => Faulty(answer => answer is Answer.Stated stated
        && stated.Sentences.Where(sentence => sentence.Facts.Count > 0).GroupBy(sentence => sentence.Facts[0].Statement)
            .Any(same => same.Count() > 1)).ShouldBeEmpty();

    [Fact]
    public void NoAnswerSaysTheSameWordsTwice() =>
        Faulty(answer => SentenceEnd().Split(answer.Text).Where(sentence => sentence.Length > 15).GroupBy(sentence => sentence)
            .Any(same => same.Count() > 1)).ShouldBeEmpty();

    [Fact]
    public void NoNoteIsToldThreeTimes() => Faulty(answer => answer is Answer.Stated stated
        && stated.Sentences.Where(sentence => sentence.Told.Length > 0).GroupBy(sentence => sentence.Told)
            .Any(same => same.Count() > 2)).ShouldBeEmpty();

    [Fact]
    public void NoInternalIdStandsInAnAnswer()
    {
        var hidden = Ids.Where(id => id.Any(letter => letter is '-' or '_') && !Names.Contains(id, StringComparer.OrdinalIgnoreCase))
            .ToHashSet(StringComparer.Ordinal);
        hidden.Count.ShouldBeGreaterThan(100);
        Faulty(answer => Words().Matches(answer.Text).Any(word => hidden.Contains(word.Value))).ShouldBeEmpty();
    }

    [Fact]
    public void EveryAnswerIsWholeSentences() =>
        Faulty(answer => answer.Text.Contains("  ", StringComparison.Ordinal) || answer.Text.Contains("..", StringComparison.Ordinal)
            || answer.Text[^1] is not ('.' or '?' or ')')).ShouldBeEmpty();

    private static IEnumerable<string> Faulty(Func<Answer, bool> isFaulty) =>
        ShippedStory.Exam.Answers.Where(answer => isFaulty(answer.Value.Answer))
            .Select(answer => $"{answer.Key}: {answer.Value.Answer.Text}");

    [GeneratedRegex(@"(?<=[.?])\s", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\w-]+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
