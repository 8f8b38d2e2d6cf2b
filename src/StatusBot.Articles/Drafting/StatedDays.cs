using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Articles;

/// <summary>The whole days that a text names: with their year, so that they need no article's date to be placed.</summary>
public static class StatedDays
{
    private static readonly LocalDate OneDay = new(2001, 2, 7), OtherDay = new(2019, 9, 20);

    /// <summary>In the order of the text, each once.</summary>
    public static IEnumerable<LocalDate> In(ArticleText text, EnglishFile english)
    {
        var reader = new DateReader(english);
        return text.Paragraphs.SelectMany(paragraph => Days(reader, paragraph, OneDay).Intersect(Days(reader, paragraph, OtherDay)))
            .Distinct();
    }

    private static IEnumerable<LocalDate> Days(DateReader reader, string paragraph, LocalDate seenFrom) => reader
        .Find(paragraph, Tokenizer.Split(paragraph), new(seenFrom) { TellsWhatIsOver = true, Now = DateMention.Latest })
        .OfType<DateMention>().Where(mention => mention.From == mention.To).Select(mention => mention.From);
}
