namespace StatusBot.Facts;

/// <summary>Something about a citation, or about a whole article, that its text does not bear out.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Fact">The fact's id; null where it concerns the article as a whole.</param>
/// <param name="Sentence">What is wrong, with a full stop.</param>
public sealed record CitationProblem(string Article, string? Fact, string Sentence)
{
    /// <summary>Whether the text is not there: then nothing is known to be wrong, and nothing is proved.</summary>
    public bool IsUnchecked { get; init; }
}

/// <summary>Proves the citations of a story against the texts of its articles.</summary>
public static class CitationCheck
{
    /// <summary>
    /// Looks at each article (its text is there and has the recorded hash) and at each citation: the paragraph is there and has the
    /// recorded hash, the quotation stands in it word for word, and it holds the negation of its sentence unless it says why not.
    /// </summary>
    /// <returns>All problems in the order of the articles and facts; none when everything is proved.</returns>
    public static IReadOnlyList<CitationProblem> Verify(Story story, ArticleTexts texts)
    {
        var found = story.Articles.ToDictionary(article => article.Id, article => texts.Find(article.Id), StringComparer.Ordinal);
        return
        [
            .. story.Articles.Select(article => Problem(article, found[article.Id])).OfType<CitationProblem>(),
            .. story.Facts.SelectMany(fact => fact.Citations.Select(citation => Problem(fact, citation, found))).OfType<CitationProblem>(),
        ];
    }

    /// <summary>What an article's text does not bear out of one citation of a fact, in a sentence; null where it bears it out.</summary>
    public static string? ProblemOf(Fact fact, Citation citation, ArticleText text) => ProblemIn(text, citation) is { } problem
        ? $"the fact '{fact.Id}' cites paragraph {citation.Paragraph} of '{citation.Article}', {problem}."
        : null;

    private static CitationProblem? Problem(Article article, ArticleText? text)
    {
        if (text is null) return new(article.Id, null, $"the text '{article.Id}.txt' is not there.") { IsUnchecked = true };
        return text.Sha256 == article.Sha256
            ? null
            : new(article.Id, null, $"the text of the article '{article.Id}' has changed: its hash is {text.Sha256}.");
    }

    /// <summary>A text that is missing is told once, for the article.</summary>
    private static CitationProblem? Problem(Fact fact, Citation citation, Dictionary<string, ArticleText?> texts)
    {
        if (!texts.TryGetValue(citation.Article, out var text))
            return new(citation.Article, fact.Id,
                $"the fact '{fact.Id}' cites the article '{citation.Article}', which the story does not hold.");
        return text is not null && ProblemOf(fact, citation, text) is { } problem ? new(citation.Article, fact.Id, problem) : null;
    }

    private static string? ProblemIn(ArticleText text, Citation citation)
    {
        if (citation.Paragraph > text.Paragraphs.Count) return $"which has {Plural.Of(text.Paragraphs.Count, "paragraph")}";
        var paragraph = text.Paragraphs[citation.Paragraph - 1];
        if (!Sentences.Holds(paragraph, citation.Quote)) return $"and '{citation.Quote}' does not stand there word for word";
        if (ArticleText.HashOf(paragraph) != citation.Sha256) return $"whose hash is {ArticleText.HashOf(paragraph)}";
        return LeavesNegationOut(paragraph, citation)
            ? $"and '{citation.Quote}' leaves out the negation of its sentence: quote it, or say in negationElsewhere why it concerns " +
                "something else"
            : null;
    }

    private static bool LeavesNegationOut(string paragraph, Citation citation) =>
        citation.NegationElsewhere is null
        && !Sentences.IsNegated(citation.Quote)
        && Sentences.Around(citation.Quote, paragraph).All(Sentences.IsNegated);
}
