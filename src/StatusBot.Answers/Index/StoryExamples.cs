using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>What the intent model of one story is trained on.</summary>
public static class StoryExamples
{
    /// <summary>
    /// Of the shipped utterances those that ask for one of the story's topics or for the conversation's own; a topic that nobody has
    /// written utterances for speaks by its name, its description, its words and its facts.
    /// </summary>
    public static TrainingData Of(Story story, TrainingData utterances)
    {
        var topics = story.Topics.Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal);
        var rows = utterances.Rows.Where(row => topics.Contains(row.Intent) || Topic.Reserved.Contains(row.Intent)).ToList();
        var taught = rows.Select(row => row.Intent).ToHashSet(StringComparer.Ordinal);
        var names = new NameIndex(FactIndex.NamesOf(story));
        foreach (var topic in story.Topics.Where(topic => !taught.Contains(topic.Id))) rows.AddRange(Of(topic, story, names));
        return TrainingData.Of(rows);
    }

    private static IEnumerable<TrainingRow> Of(Topic topic, Story story, NameIndex names)
    {
        var texts = story.Facts.Where(fact => fact.Topic == topic.Id).Select(fact => names.Masked(fact.Statement));
        return topic.Words.Concat(texts).Prepend(topic.Description ?? topic.Name).Prepend(topic.Name).Distinct(StringComparer.Ordinal)
            .Select(text => new TrainingRow(text, topic.Id));
    }
}
