using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusBot.Language;

/// <summary>A word or a number of a line in which dates are looked for.</summary>
/// <param name="Number">Null for a word.</param>
/// <param name="Digits">How many digits the number is written with.</param>
/// <param name="IsOrdinal">"11th".</param>
/// <param name="Mark">
/// The one character that parts it from the one before, white space aside; a space
/// for white space alone, '\0' for nothing, '?' for more than one.
/// </param>
/// <param name="Token">The index of the token that it is, or is part of.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends, excluded.</param>
internal readonly record struct DateLexeme(
    string Word, int? Number, int Digits, bool IsOrdinal, bool IsSpaced, char Mark, int Token, int Start, int End);

/// <summary>The tokens of a text as dates need them: "11.05.2026" is three numbers, and what stands between two of them counts.</summary>
internal sealed partial class DateLine
{
    private readonly string text;
    private readonly List<DateLexeme> lexemes = [];
    private readonly IReadOnlySet<string> grammar;

    /// <param name="grammar">The words that name nothing.</param>
    public DateLine(string text, IReadOnlyList<Token> tokens, EnglishFile english, IReadOnlySet<string> grammar)
    {
        (this.text, Tokens, English, this.grammar) = (text, tokens, english, grammar);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsNumber && Parted().IsMatch(token.Text))
                foreach (Match part in Digits().Matches(token.Text))
                    Add(part.Value, i, token.Start + part.Index, token.Start + part.Index + part.Length);
            else Add(token.Text, i, token.Start, token.Start + token.Written.Length);
        }
    }

    public EnglishFile English { get; }
    public IReadOnlyList<Token> Tokens { get; }
    public int Count => lexemes.Count;
    public DateLexeme this[int at] => lexemes[at];

    public bool Has(int at) => at >= 0 && at < lexemes.Count;
    public string Word(int at) => Has(at) ? lexemes[at].Word : "";
    public char Mark(int at) => Has(at) ? lexemes[at].Mark : '?';

    /// <summary>What parts a lexeme from the one before, where no white space does; else '?'.</summary>
    public char Joint(int at) => Has(at) && !lexemes[at].IsSpaced ? lexemes[at].Mark : '?';

    public int? Number(int at, int from, int to) => Has(at) && lexemes[at] is { IsOrdinal: false, Number: { } number } && number >= from
        && number <= to ? number : null;

    public int LexemeOf(int token) => lexemes.FindIndex(lexeme => lexeme.Token >= token) is >= 0 and var at ? at : lexemes.Count;

    /// <summary>Whether a sentence or a clause ends before a lexeme.</summary>
    public bool EndsBefore(int at) => !Has(at) || lexemes[at].Mark is ',' or '.' or '?' or ';' or ':' or '!' or ')';

    /// <summary>Whether a point before a lexeme can be a full stop: nothing follows it, or a capital.</summary>
    public bool EndsSentence(int at) => Mark(at) == '.' ? Tokens[lexemes[at].Token].IsCapitalised
        : !Has(at) && text.AsSpan().TrimEnd() is [.., not '.', '.'];

    /// <summary>Whether a lexeme is a word of grammar, so that what stands before it counts nothing: "on May 32 what happened".</summary>
    public bool Continues(int at) => Has(at) && grammar.Contains(lexemes[at].Word);

    /// <summary>Whether nothing that a number or a time could belong to stands behind it: a clause ends, or grammar goes on.</summary>
    public bool IsClosedBefore(int at) => EndsBefore(at) || Continues(at);

    /// <summary>Whether it is written in digits, whatever becomes of it: "0", "1.5", "99999999999".</summary>
    public bool IsNumber(int at) => Has(at) && !lexemes[at].IsOrdinal && lexemes[at].Word.All(one => char.IsAsciiDigit(one) || one == '.');

    /// <summary>Whether a minus stands right before a number, and nothing before that.</summary>
    public bool IsNegative(int at) => Before(at, 1) is '-' or '\u2212' && Before(at, 2) is ' ' or '\0';

    /// <summary>Whether a sign follows a lexeme at once.</summary>
    public bool IsFollowedBy(int at, char sign) => Has(at) && lexemes[at].End < text.Length && text[lexemes[at].End] == sign;

    /// <summary>Whether a sign of comparison stands between a lexeme and the one before: "> 12 May", "~11 May".</summary>
    public bool IsSigned(int at) => Has(at)
        && text.AsSpan()[(at == 0 ? 0 : lexemes[at - 1].End)..lexemes[at].Start].ContainsAny("<>=~!\u2260\u2264\u2265\u2248\u00b1");

    private char Before(int at, int characters) => lexemes[at].Start - characters is >= 0 and var place ? text[place] : '\0';

    /// <summary>What stands from one lexeme to before another, as it was written.</summary>
    public string Written(int from, int to) =>
        text[(lexemes[from].Start - (IsNegative(from) ? 1 : 0))..Math.Min(text.Length, lexemes[to - 1].End)];

    public int Skip(int at, params ReadOnlySpan<string> words)
    {
        while (Has(at) && words.Contains(lexemes[at].Word)) at++;
        return at;
    }

    private void Add(string word, int token, int start, int end)
    {
        var isOrdinal = char.IsAsciiDigit(word[0]) && Ordinal().IsMatch(word);
        int? number = int.TryParse(isOrdinal ? word[..^2] : word, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read
            : null;
        var gap = lexemes.Count == 0 ? " " : lexemes[^1].End <= start && start <= text.Length ? text[lexemes[^1].End..start] : "";
        lexemes.Add(new(word, number, isOrdinal ? word.Length - 2
            : word.Length, isOrdinal, gap.AsSpan().ContainsAny(' ', '\n', '\t'), MarkOf(gap), token, start, end));
    }

    private static char MarkOf(string gap)
    {
        if (gap.Length == 0) return '\0';
        return gap.Replace(" ", "", StringComparison.Ordinal).Trim() switch
        {
            "" => ' ',
            "./" => '/',
            ".-" or ".\u2013" => '-',
            [var one] => one is >= '\u2010' and <= '\u2015' or '\u2212' ? '-' : one,
            _ => '?',
        };
    }

    [GeneratedRegex(
        @"^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}\.\d{1,2}(?:\.\d{1,2})?|\d{1,2},\d{4}|\d{1,2}\.\d{4})$",
        RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parted();

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex("^[0-9]+(?:st|nd|rd|th)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();
}
