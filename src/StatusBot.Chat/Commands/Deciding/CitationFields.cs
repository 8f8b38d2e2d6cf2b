using System.Globalization;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The part of a fact's form that names its source: nobody counts a paragraph or computes a hash.</summary>
internal sealed class CitationFields(bool areNeeded)
{
    private readonly CommandOption<string?> article =
        new TextOption("article", OptionKind.Line, "The id of the article that says it")
        { ValueName = "ID", IsRequired = areNeeded, Suggestions = Known.Articles };

    private readonly CommandOption<string?> quote =
        new TextOption("quote", OptionKind.Line, "At most eight words that stand there word for word, with the negation where there is one")
        { IsRequired = areNeeded };

    private readonly CommandOption<int?> paragraph =
        new NumberOption("paragraph", "In which paragraph, where the quotation stands in several") { IsRare = true };

    private readonly CommandOption<string?> origin =
        new TextOption("origin", OptionKind.Line, "Where the article has it from: an origin's id")
        { ValueName = "ID", Suggestions = Known.Origins, IsRare = true };

    private readonly CommandOption<string?> negationElsewhere =
        new TextOption("negation-elsewhere", OptionKind.Line, "Why the quotation may leave out the negation of its sentence")
        { IsRare = true };

    public IReadOnlyList<CommandOption> All => [article, quote, paragraph, origin, negationElsewhere];

    /// <summary>The citation that was given; null for none.</summary>
    /// <exception cref="CommandException">There is no such place, or half of it was given.</exception>
    public async Task<Citation?> FindAsync(Call call, bool needed)
    {
        if (!needed && !call.Has(article) && !call.Has(quote)) return null;
        var id = call.Get(article) ?? throw new CommandException("The quotation is of no article: name it with --article.", isMisuse: true);
        var words = call.Get(quote)?.Trim()
            ?? throw new CommandException($"Nothing is quoted of '{id}': quote at most eight words with --quote.", isMisuse: true);
        if (!call.Knowledge.Articles.ContainsKey(id)) throw Named.NoArticle(id, call.Knowledge.Story);
        return await call.Bot.TextAsync(id) is { } text ? Find(call, id, words, text) : CitedBefore(call, id, words);
    }

    private Citation Find(Call call, string id, string words, ArticleText text)
    {
        var places = text.Paragraphs.Index().Where(one => Sentences.Holds(one.Item, words)).Select(one => one.Index + 1).ToList();
        var number = (call.Get(paragraph), places) switch
        {
            (_, []) => throw new CommandException($"“{words}” stands nowhere in the article '{id}' word for word."),
            ({ } given, _) => given,
            (null, [var only]) => only,
            _ => throw new CommandException(
                $"“{words}” stands in the paragraphs {Numbers(places)} of '{id}': say in which with --paragraph.", isMisuse: true),
        };
        return Composed(call, id, number, words, number <= text.Paragraphs.Count ? ArticleText.HashOf(text.Paragraphs[number - 1]) : "");
    }

    /// <summary>Without the text only a paragraph can be cited that another fact cites: its hash is known.</summary>
    private Citation CitedBefore(Call call, string id, string words)
    {
        if (call.Get(paragraph) is not { } number)
            throw new CommandException(
                $"The store has no text of the article '{id}', so the quotation cannot be looked up: say in which paragraph it stands " +
                "with --paragraph.", isMisuse: true);
        var known = call.Knowledge.Story.Facts.SelectMany(fact => fact.Citations)
            .FirstOrDefault(citation => citation.Article == id && citation.Paragraph == number)
            ?? throw new CommandException(
                $"The store has no text of the article '{id}', and no fact cites its paragraph {number} yet, so nothing can be checked: " +
                "keep the text first, with 'articles add' or 'facts import --texts'.");
        return Composed(call, id, number, words, known.Sha256);
    }

    private Citation Composed(Call call, string id, int number, string words, string hash) => hash.Length == 0
        ? throw new CommandException($"The article '{id}' has no paragraph {number}.", isMisuse: true)
        : new(id, number, words, hash, call.Get(origin), call.Get(negationElsewhere));

    private static string Numbers(List<int> numbers) =>
        string.Join(" and ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
