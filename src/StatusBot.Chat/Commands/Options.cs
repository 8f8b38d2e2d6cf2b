using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The kinds of options that commands have.</summary>
internal static class Options
{
    /// <summary>Why something is done, for the ledger.</summary>
    public static readonly CommandOption<string?> Why =
        new TextOption("why", OptionKind.Line, "Why, for the ledger") { IsRare = true };

    /// <summary>Why something is done, where that must be said.</summary>
    public static readonly CommandOption<string?> Reason =
        new TextOption("why", OptionKind.Line, "The reason: it is kept, and told") { IsRequired = true };

    public static CommandOption<string?> Line(string name, string help, string value = "TEXT") =>
        new TextOption(name, OptionKind.Line, help) { ValueName = value };

    /// <summary>The id of something new, for who does not want the one that is made of its name.</summary>
    public static CommandOption<string?> NewId(string name, string help) =>
        new TextOption(name, OptionKind.Line, help) { ValueName = "ID", IsRare = true };

    /// <summary>A line that must be there.</summary>
    public static CommandOption<string?> Needed(string name, string help, string example, string value = "TEXT") =>
        new(name, OptionKind.Line, help, (text, _) => (text, text.Length == 0 ? $"{value} is empty: {Small(help)}" : null))
        { ValueName = value, IsRequired = true, Example = example };

    /// <summary>The id of something known, which follows the other options.</summary>
    public static CommandOption<string?> Subject(
        string help, string example, Func<Knowledge, IEnumerable<Suggestion>>? suggestions = null, string name = "id") =>
        new TextOption(name, OptionKind.Line, help)
        { ValueName = name.ToUpperInvariant(), IsRequired = true, IsText = true, Example = example, Suggestions = suggestions };

    /// <summary>The id of something known, by its option's name.</summary>
    public static CommandOption<string?> Id(string name, string help, Func<Knowledge, IEnumerable<Suggestion>>? suggestions = null) =>
        new TextOption(name, OptionKind.Line, help) { ValueName = "ID", Suggestions = suggestions };

    public static CommandOption<bool> Flag(string name, string help) =>
        new(name, OptionKind.Flag, help, (text, _) => (text == "true", null));

    public static CommandOption<LocalDate?> Day(string name, DayUse use, string help) =>
        new(name, OptionKind.Day, help, (text, today) => PersonDay.ReadUpToToday(text, use, today));

    /// <summary>From which day on what was recorded is wanted.</summary>
    public static CommandOption<LocalDate?> Since(string help) =>
        new("since", OptionKind.Day, help, PersonDay.ReadSince);

    public static CommandOption<int?> Number(string name, string help) => new NumberOption(name, help);

    /// <summary>How many rows of a long list are shown.</summary>
    public static CommandOption<int?> Most(int usual) => Number("most", $"How many at most; without it {usual}");

    /// <summary>One of an enumeration's names, in small letters.</summary>
    public static CommandOption<T?> Choice<T>(string name, string help, bool isRequired = false) where T : struct, Enum
    {
        string[] names = [.. Enum.GetValues<T>().Select(value => Words.Of(value))];
        return new(name, OptionKind.Choice, $"{help}: {string.Join(", ", names)}", (text, _) =>
            Array.IndexOf(names, text.ToLowerInvariant()) is >= 0 and var at
                ? (Enum.GetValues<T>()[at], null)
                : (null, $"There is no {name} '{text}': expected {string.Join(", ", names)}."))
        { Choices = names, IsRequired = isRequired };
    }

    /// <summary>A date as facts have it (EDTF).</summary>
    public static CommandOption<Occurred?> Date(string name, string help) => new(name, OptionKind.Line, help, (text, _) =>
        Occurred.TryParse(text, out var date, out var problem) ? (date, null) : (null, FactStore.Sentence(problem!)))
    { ValueName = "DATE" };

    public static CommandOption<string?> Folder(string name, string help) =>
        new TextOption(name, OptionKind.Place, help) { ValueName = "FOLDER" };

    private static string Small(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
