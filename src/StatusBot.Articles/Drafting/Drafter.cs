using System.Numerics.Tensors;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>Drafts facts from an article: each of its sentences that states something about a known entity or topic.</summary>
public sealed class Drafter
{
    private const int MostEntities = 5;

    /// <summary>From this cosine on a sentence that names nobody known is about a topic.</summary>
    private const float OfTopic = 0.35f;

    /// <summary>What the paragraph counts beside the sentence, and what a word of the topic adds.</summary>
    private const float Context = 0.7f, OwnWord = 0.06f;

    private readonly Story story;
    private readonly ISentenceEncoder encoder;
    private readonly EnglishFile english;
    private readonly NameIndex names;
    private readonly Firmness firmness;
    private readonly Quotation quotation;
    private readonly SentenceDay days;
    private readonly NearFacts nearFacts;
    private readonly float[][] topics;
    private readonly IReadOnlyList<HashSet<string>> topicWords;

    /// <param name="english">The words by which firmness, speakers and days are told.</param>
    /// <param name="meaningOf">The encoder's vector of a fact's statement.</param>
    public Drafter(Story story, ISentenceEncoder encoder, EnglishFile english, Func<Fact, ReadOnlyMemory<float>> meaningOf)
    {
        (this.story, this.encoder, this.english) = (story, encoder, english);
        names = NamesOf(story);
        (firmness, quotation) = (new(english, story), new(english));
        days = new(english, firmness);
        nearFacts = new(story, meaningOf);
        topics = encoder.EncodeAll([.. story.Topics.Select(topic =>
            topic.Description is { } description ? $"{topic.Name}: {description}" : topic.Name)]);
        topicWords = [.. story.Topics.Select(topic => topic.Words.SelectMany(word => Tokenizer.Split(word)).Select(token => token.Stem)
            .ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>Finds the names of a story's entities.</summary>
    public static NameIndex NamesOf(Story story) => new(story.Entities.SelectMany(entity =>
        entity.Aliases.Prepend(entity.Name).Select(name => new Name(name, entity.Id, entity.Kind))));

    /// <summary>In the order of the text.</summary>
    /// <param name="published">When the article appeared: relative days are seen from there.</param>
    public IReadOnlyList<Draft> Of(ArticleText text, Occurred? published)
    {
        var all = StatedSentence.In(text, names);
        var carried = new Carried(story, english, all.SelectMany(sentence => sentence.Mentions).GroupBy(mention => mention.Entity)
            .MaxBy(named => named.Count())?.First());
        var sentences = all.Select(sentence => (Sentence: sentence, About: carried.About(sentence)))
            .Where(one => one.Sentence.CanState).ToList();
        var day = published is { Precision: DatePrecision.Day, Earliest: { } known } ? known : (LocalDate?)null;
        var paragraphs = encoder.EncodeAll(text.Paragraphs);
        return [.. sentences.Zip(encoder.EncodeAll([.. sentences.Select(one => one.Sentence.Text)]), (one, meaning) =>
            DraftOf(one.Sentence, one.About, new(meaning, paragraphs[one.Sentence.Paragraph - 1]), day)).OfType<Draft>()];
    }

    /// <summary>The ids of all topics, that which is nearest to a statement first.</summary>
    public IReadOnlyList<string> TopicsOf(string statement)
    {
        var meaning = encoder.Encode(statement).Vector.ToArray();
        return [.. story.Topics.Zip(topics).OrderByDescending(topic => TensorPrimitives.Dot<float>(meaning, topic.Second))
            .Select(topic => topic.First.Id)];
    }

    private Draft? DraftOf(StatedSentence sentence, IReadOnlyList<Mention> about, Meaning meaning, LocalDate? published)
    {
        var speaker = firmness.SpeakerOf(sentence, about);
        var entities = EntitiesOf(about, speaker);
        var modality = firmness.Of(sentence, speaker);
        var day = days.In(sentence, published);
        var near = nearFacts.To(sentence, meaning.Sentence, entities, modality, day is null ? published : day.Date.Earliest);
        if (TopicOf(sentence, meaning, near) is not { } topic || about.Count == 0 && topic.Cosine < OfTopic) return null;
        return new(
            sentence.Number, sentence.Paragraph, sentence.Text, entities, topic.Id, day, modality, speaker?.Entity,
            quotation.Of(sentence.Text), near);
    }

    /// <summary>Whoever only says it is not what it is about, where there is anything else.</summary>
    private IReadOnlyList<string> EntitiesOf(IReadOnlyList<Mention> about, Mention? speaker)
    {
        var others = speaker is not null && firmness.IsPerson(speaker) && about.Count > 1
            ? about.Where(mention => mention.Entity != speaker.Entity)
            : about;
        return [.. others.Select(mention => mention.Entity).Take(MostEntities)];
    }

    /// <summary>The topic whose description is nearest to the sentence in its paragraph, or that of a fact that is nearer still.</summary>
    private (string Id, float Cosine)? TopicOf(StatedSentence sentence, Meaning meaning, IReadOnlyList<NearFact> near)
    {
        if (topics.Length == 0) return null;
        var stems = sentence.Tokens.Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        var described = story.Topics.Select((topic, i) => (topic.Id, Cosine: meaning.To(topics[i])
            + (topicWords[i].Overlaps(stems) ? OwnWord : 0))).MaxBy(one => one.Cosine);
        return near is [var nearest, ..] && nearest.Cosine > described.Cosine ? (nearest.Fact.Topic, nearest.Cosine) : described;
    }

    /// <summary>What a sentence means: alone, and with its paragraph, which says what it leaves out.</summary>
    private sealed record Meaning(float[] Sentence, float[] Paragraph)
    {
        public float To(float[] topic) =>
            (TensorPrimitives.Dot<float>(Sentence, topic) + Context * TensorPrimitives.Dot<float>(Paragraph, topic)) / (1 + Context);
    }
}
