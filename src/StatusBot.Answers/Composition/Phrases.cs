using System.Globalization;
using NodaTime;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>The sentences that the program itself says. All else that an answer states is a stored fact.</summary>
internal static class Phrases
{
    public const string SourcesDiffer = "Sources differ.";
    public const string NothingChanged = "No source says that this has changed.";
    public const string Latest = "The latest that is known:";
    public const string Undated = "The sources on this are undated.";
    public const string NotSo = "No source says that this is so.";

    /// <summary>Questions that can always be asked, for help and as examples.</summary>
    public const string AskStatus = "What is the status?", AskNext = "What comes next?";

    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>What a question word alone asks of the answer before it.</summary>
    public static readonly IReadOnlyDictionary<AnswerKind, string> Asked = new Dictionary<AnswerKind, string>
    {
        [AnswerKind.When] = "when", [AnswerKind.Where] = "where", [AnswerKind.Who] = "who", [AnswerKind.Names] = "who by name",
        [AnswerKind.Number] = "how many", [AnswerKind.Amount] = "how much", [AnswerKind.Price] = "how much",
        [AnswerKind.Duration] = "how long",
    };

    public const string NothingStated = "I stated nothing just now, so there is no source to name.";

    /// <summary>A name in a spelling that may be another name.</summary>
    public static string TakenFor(string written, string name) => $"“{written}” is no name that I know; taken for {name}.";

    /// <summary>Words that ask nothing by themselves.</summary>
    public static string WhatIsMeant(string text) => $"What do you mean by “{text}”? Ask in full, for example:";

    public static string AskToCompare(string one, string other) => $"Compare {one} and {other}";

    /// <summary>Of several questions in one, the last ones that found no room.</summary>
    public static string AskByItself(int questions) =>
        questions == 1 ? "Ask the last question by itself." : "Ask the other questions by themselves.";

    public static string AsOf(LocalDate day) => $"As of {Dates.Show(day)}:";

    /// <summary>Of something that no source dates to the days asked for, before what is known of it whenever it was.</summary>
    public static string NotDated(string days, LocalDate today) => $"No source dates this {days}; as known on {Dates.Show(today)}:";

    /// <summary>The days that an answer is about, before it.</summary>
    public static string Of(IReadOnlyList<string> spans) =>
        Wording.Join(spans) is var days ? $"{char.ToUpperInvariant(days[0])}{days[1..]}:" : "";

    /// <summary>The sides of a dispute that had no room.</summary>
    public static string More(int sides) => $"And {Number(sides)} more {(sides == 1 ? "view" : "views")}.";

    /// <summary>The disputes that had no room.</summary>
    public static string MoreQuestions(int claims) => $"And on {Number(claims)} more {(claims == 1 ? "question" : "questions")}.";

    /// <summary>What a dispute is about, before its first two sides.</summary>
    public static string TwoOf(string question, int sides) => sides == 2 ? question : $"{question} Two of {Number(sides)} views:";

    /// <summary>A why whose cause nobody gives.</summary>
    /// <param name="known">What was looked at.</param>
    public static string NoReason(string known) => $"No source gives a reason{known}.";
    /// <param name="language">That of the question, such as "fr"; what is said in it stands first.</param>
    public static string EnglishOnly(string language) => (language switch
    {
        "fr" => "Je ne lis que les questions en anglais pour l’instant. ",
        "de" => "Ich lese bisher nur Fragen auf Englisch. ",
        "es" => "Por ahora solo leo preguntas en inglés. ",
        "it" => "Per ora leggo solo domande in inglese. ",
        "nl" => "Ik lees voorlopig alleen vragen in het Engels. ",
        "pt" => "Por enquanto só leio perguntas em inglês. ",
        _ => "",
    }) + "Sorry, I only read questions in English so far. Could you ask it in English?";

    public static string Known(string fact) => $"Known is: {fact}.";

    public static bool IsMore(string text) => text.StartsWith("And ", StringComparison.Ordinal)
        && (text.EndsWith(" more view.", StringComparison.Ordinal) || text.EndsWith(" more views.", StringComparison.Ordinal));

    public static string Newest(Occurred published, LocalDate today) =>
        $"The newest source on this is of {Dates.Show(published)}, {Age(published.Latest ?? today, today)} old.";

    /// <summary>People looked at it again after its newest source.</summary>
    public static string Verified(Occurred published, LocalDate day) =>
        $"The newest source is of {Dates.Show(published)}; verified on {Dates.Show(Occurred.On(day))}.";

    /// <summary>What was so before, until a day or a month.</summary>
    public static string Until(Occurred until, string statement) => $"Until {Dates.Turn(until)}: {statement}.";

    /// <summary>What was expected, until it was told what happened.</summary>
    /// <param name="until">Null where no day is known.</param>
    public static string Expected(Occurred? until, string statement) =>
        until is null ? $"Expected before: {statement}." : $"Expected until {Dates.Turn(until)}: {statement}.";

    /// <summary>Numbers up to twelve as words.</summary>
    public static string Number(int number) => number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);

    private static string Age(LocalDate from, LocalDate to)
    {
        var days = Period.DaysBetween(from, to);
        var months = Period.Between(from, to, PeriodUnits.Months).Months;
        return days < 14
            ? Count(days, "day")
            : months < 2 ? Count(days / 7, "week") : months < 24 ? Count(months, "month") : Count(months / 12, "year");
    }

    private static string Count(int number, string unit) => $"{Number(number)} {unit}{(number == 1 ? "" : "s")}";
}
