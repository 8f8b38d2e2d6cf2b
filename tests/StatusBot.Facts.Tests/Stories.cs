using FsCheck;
using FsCheck.Fluent;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

/// <summary>Random stories that are valid, and whose texts are as hostile as a text may be.</summary>
internal static class Stories
{
    private static readonly string[] Hostile =
    [
        "a: b", "- a", "# no comment", "a # b", "'quoted'", "\"quoted\"", "it's", "null", "~", "true", "[a, b]", "{a: b}", "&anchor",
        "*alias", "!tag",
        "| block", "> folded", "%directive", "@at", "`tick`", "---", "...", "? key", ": value", "a:", "1e3", "0x1F", "2026-05-11",
        "back\\slash",
        "\\u0041", "Café “naïve” – 中文 🦉", "e\u0301", "a\u00A0b", "soft\u00ADhyphen", "right\u200Fto", "<b>&amp;</b>",
        "'; drop table ledger; --",
        "\uFFFD", "a,b", "a]b", "=", "<<", "yes", ".", "ends with space inside  two",
    ];

    private static readonly Gen<string> Chars = Gen.Choose(0x20, 0x2FFF).Select(code => ((char)code).ToString());

    public static readonly Gen<string> Line = Gen.OneOf(
        Gen.Elements(Hostile),
        from length in Gen.Choose(1, 40) from chars in Gen.ArrayOf(Chars, length) select string.Concat(chars),
        from one in Gen.Elements(Hostile) from two in Gen.Elements(Hostile) select one + " " + two)
        .Where(text => Rules.Line(text) is null);

    private static readonly Gen<string?> OptionalLine = Gen.OneOf(Line.Select(text => (string?)text), Gen.Constant((string?)null));
    private static readonly Gen<string> Quote = Line.Where(text => Rules.Quote(text) is null);
    private static readonly Gen<IReadOnlyList<string>> Lines = Line.ListOf()
        .Select(list => (IReadOnlyList<string>)[.. list.Distinct().Take(6)]);

    private static readonly Gen<Citation> Citation =
        from quote in Quote
        from paragraph in Gen.Choose(1, 99)
        from origin in Gen.Elements(null, "briefing")
        from elsewhere in OptionalLine
        select new Citation("gazette", paragraph, quote, Some.Hash, origin, elsewhere);

    private static readonly Gen<Occurred?> Date =
        Gen.Elements<string?>(null, "2026", "2026-05", "2026-05-11", "2026-04~", "2026-05/2026-08", "../2026-05")
            .Select(text => text is null ? null : Occurred.Parse(text));

    public static Gen<Fact> Fact(string id) =>
        from statement in Line.Where(text => Rules.Statement(text) is null)
        from occurred in Date
        from how in OptionalLine
        from modality in Gen.Elements(Enum.GetValues<Modality>())
        from value in OptionalLine
        from rank in Gen.Elements(Enum.GetValues<Rank>())
        from reason in Line
        from keywords in Lines
        from wordings in Lines
        from citations in Citation.NonEmptyListOf()
        select new Fact
        {
            Id = id,
            Statement = statement,
            Topic = "access",
            Entities = ["acme"],
            Occurred = occurred,
            OccurredHow = how,
            Modality = modality,
            Claim = value is null ? null : "who-holds-it",
            Value = value,
            Rank = rank,
            RankReason = reason,
            Keywords = keywords,
            Wordings = wordings,
            Citations = [.. citations.Take(3)],
        };

    /// <summary>A story of up to ten facts.</summary>
    public static Gen<Story> Story =>
        from facts in Gen.CollectToSequence(Enumerable.Range(1, 10), number => Fact($"fact-{number}"))
        from count in Gen.Choose(0, 10)
        from name in Line.Where(text => text.Any(char.IsLetterOrDigit))
        from title in OptionalLine
        let story = Some.Story([.. facts.Take(count)])
        select story with
        {
            Entities = [story.Entities[0] with { Name = name }],
            Articles = [story.Articles[0] with { Title = title }],
        };
}
