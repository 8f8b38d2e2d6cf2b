using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatusBot.Facts;

/// <summary>Writes sections of items as YAML. A key whose value is null, false or an empty list is left out.</summary>
internal sealed partial class YamlText
{
    private const int LongestFlowList = 100;

    private readonly StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly Emitter emitter;

    public YamlText()
    {
        emitter = new(text, new EmitterSettings(
            bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024).WithIndentedSequences());
        Emit(new StreamStart(), new DocumentStart(null, null, isImplicit: true), NewMapping());
    }

    public void Section<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        Scalar(name);
        Emit(NewSequence(SequenceStyle.Block));
        foreach (var item in items)
        {
            Emit(NewMapping());
            write(item);
            Emit(new MappingEnd());
        }

        Emit(new SequenceEnd());
    }

    public void Text(string key, string? value)
    {
        if (value is null) return;
        Scalar(key);
        Text(value);
    }

    public void Texts(string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        Scalar(key);
        Emit(NewSequence(values.Sum(value => value.Length + 2) > LongestFlowList ? SequenceStyle.Block : SequenceStyle.Flow));
        foreach (var value in values) Text(value);
        Emit(new SequenceEnd());
    }

    public void Flag(string key, bool value) => Plain(key, value ? "true" : null);
    public void Number(string key, int? value) => Plain(key, value?.ToString(CultureInfo.InvariantCulture));
    public void Date(string key, Occurred? value) => Text(key, value?.ToString());

    private void Plain(string key, string? value)
    {
        if (value is null) return;
        Scalar(key);
        Scalar(value);
    }

    /// <summary>Ends the document; nothing can be written afterwards.</summary>
    public string Finish()
    {
        Emit(new MappingEnd(), new DocumentEnd(isImplicit: true), new StreamEnd());
        return text.ToString();
    }

    private void Scalar(string value) => Emit(Styled(value, ScalarStyle.Any));

    private void Text(string value) => Emit(Styled(value, OtherType().IsMatch(value) ? ScalarStyle.SingleQuoted : ScalarStyle.Any));

    private static Scalar Styled(string value, ScalarStyle style) =>
        new(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true);

    // What some reader of YAML 1.1 or 1.2 takes for a truth value, nothing, a number in any notation, a time, a merge or a symbol.
    [GeneratedRegex("""
        ^(?:y|yes|n|no|true|false|on|off|null|~|=|<<|:.*
        |[-+]?[0-9][0-9_,.:eE+-]*|[-+]?\.[0-9][0-9_.eE+-]*|[-+]?0(?:x[0-9a-f_]+|o[0-7_]+|b[01_]+)|[-+]?\.inf|\.nan
        |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[t\ ].*)$
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex OtherType();

    private static MappingStart NewMapping() => new(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block);
    private static SequenceStart NewSequence(SequenceStyle style) => new(AnchorName.Empty, TagName.Empty, isImplicit: true, style);

    private void Emit(params ReadOnlySpan<ParsingEvent> events)
    {
        foreach (var happening in events) emitter.Emit(happening);
    }
}
