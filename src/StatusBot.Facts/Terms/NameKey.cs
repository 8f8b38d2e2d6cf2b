using System.Globalization;
using System.Text;

namespace StatusBot.Facts;

/// <summary>
/// A name as one compares it: upper and lower case, composed and decomposed letters, full and half width and kinds of spaces count as
/// the same, and what nobody can see counts for nothing.
/// </summary>
public static class NameKey
{
    // The program runs without a culture's data, and then .NET leaves texts as they are instead of normalizing them.
    private static readonly Lazy<Dictionary<int, Rune[]>> Decompositions = new(ReadDecompositions);

    public static string Of(string name)
    {
        if (Ascii.IsValid(name)) return Spaced(name.ToLowerInvariant());
        var key = new StringBuilder();
        var marks = new List<Rune>();
        foreach (var rune in name.EnumerateRunes().SelectMany(Decomposed).Where(rune => !IsInvisible(rune)).Append(default))
        {
            if (IsMark(rune))
            {
                marks.Add(rune);
                continue;
            }
            foreach (var mark in marks.Order()) key.Append(mark);
            marks.Clear();
            if (rune != default) key.Append(Rune.IsWhiteSpace(rune) ? " " : Rune.ToLowerInvariant(rune).ToString());
        }
        return Spaced(key.ToString());
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Rune> Decomposed(Rune rune) => rune.Value switch
    {
        >= 0xAC00 and <= 0xD7A3 => Syllable(rune.Value - 0xAC00),
        >= 0xFF01 and <= 0xFF5E => [new Rune(rune.Value - 0xFEE0)],      // full width
        0x212A or 0x212B => Decomposed(new Rune(rune.Value == 0x212A ? 'K' : 0xC5)),
        0xFB00 => [new('f'), new('f')],
        0xFB01 => [new('f'), new('i')],
        0xFB02 => [new('f'), new('l')],
        0xFB03 => [new('f'), new('f'), new('i')],
        0xFB04 => [new('f'), new('f'), new('l')],
        0x2010 or 0x2011 => [new('-')],
        0x2018 or 0x2019 or 0x02BC => [new('\'')],
        var value => Decompositions.Value.TryGetValue(value, out var parts) ? parts : [rune],
    };

    /// <summary>A Korean syllable is computed from its parts (Unicode, 3.12).</summary>
    private static IEnumerable<Rune> Syllable(int index)
    {
        yield return new Rune(0x1100 + (index / 588));
        yield return new Rune(0x1161 + (index % 588 / 28));
        if (index % 28 > 0) yield return new Rune(0x11A7 + (index % 28));
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Format characters, fillers, variation selectors: Unicode's Default_Ignorable_Code_Point, as far as a text may hold it.
    private static bool IsInvisible(Rune rune) =>
        rune != default && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);

    private static Dictionary<int, Rune[]> ReadDecompositions()
    {
        using var reader = new StreamReader(typeof(NameKey).Assembly.GetManifestResourceStream("decompositions.txt")!);
        var all = new Dictionary<int, Rune[]>();
        while (reader.ReadLine() is { } line)
        {
            var codes = line.Split(' ').Select(code => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            all[codes[0]] = [.. codes.Skip(1).Select(code => new Rune(code))];
        }
        return all;
    }
}
