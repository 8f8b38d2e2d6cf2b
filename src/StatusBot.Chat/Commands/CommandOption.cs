using System.Globalization;
using NodaTime;

namespace StatusBot.Chat;

/// <summary>What kind of value an option takes: what a channel draws for it.</summary>
public enum OptionKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>What is said: words that follow each other without quotation marks.</summary>
    Words,

    /// <summary>A whole number of 1 or more.</summary>
    Number,

    /// <summary>A day, as people write it.</summary>
    Day,

    /// <summary>Given or not.</summary>
    Flag,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A document that a person hands over: at the machine by its full path, elsewhere by an upload, or by its address.</summary>
    File,

    /// <summary>A file or folder of the machine that the bot runs on, by its full path: no one is offered it elsewhere.</summary>
    Place,
}

/// <summary>Something that a command can be told.</summary>
/// <param name="name">Lower-case words with hyphens.</param>
/// <param name="kind">What a channel draws for it.</param>
/// <param name="help">What it does, in one line.</param>
public abstract class CommandOption(string name, OptionKind kind, string help)
{
    public string Name { get; } = name;
    public OptionKind Kind { get; } = kind;
    public string Help { get; } = help;

    /// <summary>What stands for a value in the help, such as ID.</summary>
    public string ValueName { get; init; } = kind switch
    {
        OptionKind.Number => "N",
        OptionKind.Day => "DATE",
        OptionKind.Choice => "NAME",
        OptionKind.File or OptionKind.Place => "FILE",
        _ => "TEXT",
    };

    public bool IsRequired { get; init; }

    /// <summary>Whether it follows the other options without its name.</summary>
    public bool IsText { get; init; }

    /// <summary>What a person could give, for who left it out.</summary>
    public string? Example { get; init; }

    /// <summary>Whether it is for the program's own use, and no person is offered it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it is a sentence or more, so that a form leaves room for it.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether few need it, so that a form keeps it out of the way.</summary>
    public bool IsRare { get; init; }

    /// <summary>Whether a form carries it from when it was drawn, and nobody fills it in.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The only values that make sense; none where others may.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Values to offer while a person types; null where none can be.</summary>
    public Func<Knowledge, IEnumerable<Suggestion>>? Suggestions { get; init; }

    /// <summary>What is wrong with a text as its value, in one sentence; null where it is one.</summary>
    internal abstract (object? Value, string? Problem) Read(string text, LocalDate today);
}

/// <summary>A value that is offered, and what it means.</summary>
public sealed record Suggestion(string Value, string Words);

/// <summary>An option whose value is of a type.</summary>
/// <param name="reader">Makes the value of a text; the problem is one sentence.</param>
public class CommandOption<T>(
    string name, OptionKind kind, string help, Func<string, LocalDate, (T Value, string? Problem)> reader)
    : CommandOption(name, kind, help)
{
    internal override (object? Value, string? Problem) Read(string text, LocalDate today) => reader(text, today);
}

/// <summary>An option that takes a whole number of 1 or more.</summary>
/// <param name="told">How an error names it; null for its own name.</param>
public sealed class NumberOption(string name, string help, string? told = null)
    : CommandOption<int?>(name, OptionKind.Number, help, (text, _) => Read(text, told ?? $"--{name}"))
{
    private static (int? Value, string? Problem) Read(string text, string told) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? (number, null)
            : (null, $"'{text}' is no number: {told} takes a whole number of 1 or more.");
}

/// <summary>An option that takes any text as it stands; what uses it says what is wrong with it.</summary>
public sealed class TextOption(string name, OptionKind kind, string help)
    : CommandOption<string?>(name, kind, help, (text, _) => (text, null));
