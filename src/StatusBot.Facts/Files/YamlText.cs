using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatusBot.Facts;

/// <summary>Writes sections of items as YAML. A key whose value is null, false or an empty list is left out.</summary>
internal sealed class YamlText
{
    private const int LongestFlowList = 100;

    private readonly StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly Emitter emitter;

    public YamlText()
    {
        emitter = new(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024).WithIndentedSequences());
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
        Scalar(value);
    }

    public void Texts(string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        Scalar(key);
        Emit(NewSequence(values.Sum(value => value.Length + 2) > LongestFlowList ? SequenceStyle.Block : SequenceStyle.Flow));
        foreach (var value in values) Scalar(value);
        Emit(new SequenceEnd());
    }

    public void Flag(string key, bool value) => Text(key, value ? "true" : null);
    public void Number(string key, int? value) => Text(key, value?.ToString(CultureInfo.InvariantCulture));
    public void Date(string key, Occurred? value) => Text(key, value?.ToString());

    /// <summary>Ends the document; nothing can be written afterwards.</summary>
    public string Finish()
    {
        Emit(new MappingEnd(), new DocumentEnd(isImplicit: true), new StreamEnd());
        return text.ToString();
    }

    private void Scalar(string value) =>
        Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Any, isPlainImplicit: true, isQuotedImplicit: true));

    private static MappingStart NewMapping() => new(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block);
    private static SequenceStart NewSequence(SequenceStyle style) => new(AnchorName.Empty, TagName.Empty, isImplicit: true, style);

    private void Emit(params ReadOnlySpan<ParsingEvent> events)
    {
        foreach (var happening in events) emitter.Emit(happening);
    }
}
