namespace StatusBot.Language;

/// <summary>Letters without their diacritics, by a table of our own: the platform normalises nothing in invariant mode.</summary>
internal static class Letters
{
    private const char FirstFullWidth = '！', LastFullWidth = '～';
    private const string Accented = "àáâãäåāăąæçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőœŕŗřśŝşšßţťŧùúûüũūŭůűųŵýÿŷźżž";
    private const string Unaccented = "aaaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnoooooooooorrrsssssttt" + "uuuuuuuuuuwyyyzzz";

    /// <summary>A lower-case letter without its diacritic, a full-width one at its usual width; any other character as it is.</summary>
    public static char Plain(char character)
    {
        if (char.IsAscii(character)) return character;
        if (character is >= FirstFullWidth and <= LastFullWidth) return (char)(character - FirstFullWidth + '!');
        var at = Accented.IndexOf(character);
        return at < 0 ? character : Unaccented[at];
    }
}
