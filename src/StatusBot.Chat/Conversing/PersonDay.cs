using NodaTime;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>What a day is asked for: it says which day of "last month" is meant.</summary>
public enum DayUse
{
    /// <summary>To look back: the last day that is over or today.</summary>
    AsOf,

    /// <summary>To begin with: the first day.</summary>
    From,

    /// <summary>To end with: the last day.</summary>
    To,
}

/// <summary>Reads a day as people write it in a question: "2026-05-12", "12.05.2026", "yesterday", "last Monday", "end of April".</summary>
public static class PersonDay
{
    private static readonly Lazy<DateReader> Reader = new(() => new(DataFolder.English));

    /// <returns>The day, or one sentence that says why it is none: the one that an answer would say.</returns>
    public static (LocalDate? Day, string? Problem) Read(string text, DayUse use, LocalDate today)
    {
        if (QuestionRow.WrittenDay(text) is var (day, problem) && (day is not null || problem is not null)) return (day, problem);
        var asked = $"{Relation(use)} {text}";
        var tokens = Tokenizer.Split(asked);
        return Reader.Value.Find(asked, tokens, new DateContext(today)) switch
        {
            [DateMention mention] when mention.Length == tokens.Count => (use == DayUse.From ? mention.From : mention.To, null),
            [DateFault fault] when fault.Sentence != DateProblems.NotUnderstood(asked) => (null, fault.Sentence),
            _ => (null, QuestionRow.NoDate(text, examples: "2026-05-12, yesterday or last Monday")),
        };
    }

    /// <summary>As <see cref="Read"/>; to look back, no day to come, however it is written.</summary>
    public static (LocalDate? Day, string? Problem) ReadUpToToday(string text, DayUse use, LocalDate today) =>
        Read(text, use, today) is var read && use == DayUse.AsOf && read.Day is { } day && day > today
            ? (null, DateProblems.ToCome(day, today)) : read;

    private static string Relation(DayUse use) => use switch { DayUse.AsOf => "as of", DayUse.From => "from", _ => "until" };
}
