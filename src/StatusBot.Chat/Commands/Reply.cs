using System.Text.Json;
using System.Text.Json.Serialization;
using StatusBot.Answers;

namespace StatusBot.Chat;

/// <summary>How a command ended.</summary>
public enum ReplyKind
{
    Done,

    /// <summary>It could not be done.</summary>
    Refused,

    /// <summary>It was asked for wrongly.</summary>
    Misused,
}

/// <summary>Who is shown a reply.</summary>
public enum Visibility { Everyone, OnlyMe }

/// <summary>A part of a reply, in the order in which it is read.</summary>
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Fields), "fields")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(AnswerBlock), "answer")]
public abstract record Block;

/// <summary>A line of text.</summary>
/// <param name="IsStrong">Whether it is what the reply is about.</param>
public sealed record Said(string Text, bool IsStrong = false) : Block;

/// <summary>Names with their values.</summary>
public sealed record Fields(IReadOnlyList<Field> All) : Block
{
    /// <summary>Those that have a value.</summary>
    public static Fields Of(params IEnumerable<(string Name, string? Value)> all) =>
        new([.. all.Where(field => field.Value is not null).Select(field => new Field(field.Name, field.Value!))]);
}

/// <summary>A name and what it is.</summary>
public sealed record Field(string Name, string Value);

/// <summary>Rows below headings; a cell may be empty.</summary>
public sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string?>> Rows) : Block
{
    /// <summary>What can be done with each row, in the rows' order; none where nothing can.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Buttons { get; init; } = [];
}

/// <summary>An answer to a question, with its citations.</summary>
public sealed record AnswerBlock(AnswerRow Answer) : Block;

/// <summary>What a person can have done next: a command with its values.</summary>
public sealed record Button(string Label, string Command, IReadOnlyDictionary<string, string> Values)
{
    public static Button Of(string label, string command, params (string Name, string Value)[] values) =>
        new(label, command, values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
}

/// <summary>Something that is done only when the person agrees.</summary>
/// <param name="Agree">What is done then.</param>
/// <param name="Otherwise">What is said where nobody can be asked, or nobody agrees.</param>
public sealed record Confirmation(Button Agree, string Otherwise);

/// <summary>What comes of a command. A channel shows it in its own way, and adds nothing.</summary>
public sealed record Reply
{
    public ReplyKind Kind { get; init; }
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Why it was not done, in one sentence; null where it was.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether it was not done for want of a right.</summary>
    public bool IsDenied { get; init; }

    /// <summary>What to look at beside the result, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What can be done next.</summary>
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>What the person is asked before it is done; null where nothing is left to ask.</summary>
    public Confirmation? Confirmation { get; init; }
    public Visibility Visibility { get; init; }

    /// <summary>The result for programs, as JSON; null where it was not asked for.</summary>
    public string? Json { get; init; }

    public static Reply Of(params IReadOnlyList<Block> blocks) => new() { Blocks = blocks };

    /// <summary>One line.</summary>
    public static Reply Line(string text) => Of(new Said(text));

    /// <summary>For a program rows, for a person what tells of them.</summary>
    internal static Reply Of<T>(Call call, T rows, Func<IReadOnlyList<Block>> blocks) =>
        call.WantsRows ? new() { Json = JsonSerializer.Serialize(rows, AnswerRow.Json) } : new() { Blocks = blocks() };

    internal static Reply Refuse(string sentence, bool isMisuse = false) =>
        new() { Kind = isMisuse ? ReplyKind.Misused : ReplyKind.Refused, Problem = sentence, Visibility = Visibility.OnlyMe };
}
