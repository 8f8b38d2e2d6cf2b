namespace StatusBot.Facts;

/// <summary>What is noted while files are read: the problems, where each term is defined, and who names whom.</summary>
/// <param name="texts">The articles' texts, where they are at hand.</param>
internal sealed class ReadingNotes(ArticleTexts? texts)
{
    private readonly List<(string File, long Line, string Sentence)> problems = [];
    private readonly Dictionary<TermKey, (string File, long Line)> definitions = [];
    private readonly List<(TermKey From, TermKey To, string File, long Line)> references = [];
    private readonly Dictionary<(string Entity, string Name), (string File, long Line)> names = [];
    private readonly List<(string Article, string File, long Line)> hashes = [];

    /// <summary>In the order of the files and lines.</summary>
    public IReadOnlyList<StoryProblem> Problems => [.. problems
        .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)
        .Select(problem => new StoryProblem(problem.Line > 0 ? $"{problem.File}:{problem.Line}" : problem.File, problem.Sentence))];

    public ArticleTexts? Texts => texts;
    public int Count => problems.Count + hashes.Count;

    public void Problem(string file, string sentence) => Problem(file, 0, sentence);
    public void Problem(string file, long line, string sentence) => problems.Add((file, line, sentence));

    public void Definition(TermKey key, string file, long line)
    {
        if (!definitions.TryAdd(key, (file, line)))
            Problem(file, line, $"{key} is defined twice; the first is at {definitions[key].File}:{definitions[key].Line}.");
    }

    public void Reference(TermKey from, TermKey to, string file, long line) => references.Add((from, to, file, line));

    /// <summary>The hash of an article's text, or of a paragraph in it, was left out, and there is no text to compute it from.</summary>
    public void MissingHash(string article, string file, long line) => hashes.Add((article, file, line));

    public void Name(string entity, string name, string file, long line) => names.TryAdd((entity, name), (file, line));

    /// <summary>A term whose definition is faulty counts as defined: one mistake is told once.</summary>
    public void CheckReferences(Story? known)
    {
        var outside = known?.Terms().Select(TermKey.Of).ToHashSet() ?? [];
        var nowhere = known is null ? "which no file defines" : "which neither the files nor the store define";
        foreach (var (from, to, file, line) in references)
            if (!definitions.ContainsKey(to) && !outside.Contains(to))
                Problem(file, line, $"{from} names {to}, {nowhere}.");
        foreach (var (article, file, line) in hashes)
            if (new TermKey(TermKind.Article, article) is var key && (definitions.ContainsKey(key) || outside.Contains(key)))
                Problem(file, line, NoHash(article));
    }

    private string NoHash(string article) => texts is { AreAll: true }
        ? $"the text '{article}.txt' is not there to compute the sha256 from."
        : $"the key 'sha256' is missing. It is computed where the text is at hand, as '{article}.txt': in the folder that 'facts import' " +
            "gets with --texts, or in a folder 'texts' beside the 'story' of a data folder.";

    /// <summary>What the facts say of each other must give every one of them its days.</summary>
    public void CheckSuccession(Story story, Story? known)
    {
        var others = known?.Terms().Where(term => !definitions.ContainsKey(TermKey.Of(term))) ?? [];
        foreach (var (id, problem) in SuccessionCheck.ProblemsOf(Story.Of([.. others, .. story.Terms()])))
            if (definitions.TryGetValue(new(TermKind.Fact, id), out var place)) Problem(place.File, place.Line, problem);
    }

    /// <summary>All citations must stand in the texts, as far as these are at hand.</summary>
    public void CheckCitations(Story story, Story? known)
    {
        if (texts is null) return;
        foreach (var problem in CitationCheck.Verify(WithCited(story, known), texts).Where(problem => texts.AreAll || !problem.IsUnchecked))
        {
            var key = problem.Fact is { } fact ? new TermKey(TermKind.Fact, fact) : new(TermKind.Article, problem.Article);
            var (file, line) = definitions.GetValueOrDefault(key, (key.Id, 0));
            Problem(file, line, problem.Sentence);
        }
    }

    /// <summary>
    /// A story with the articles that it cites and the store holds; without the facts that cite a faulty one, which is told already.
    /// </summary>
    private Story WithCited(Story story, Story? known)
    {
        var cited = story.Facts.SelectMany(fact => fact.Citations).Select(citation => citation.Article).ToHashSet(StringComparer.Ordinal);
        var others = known?.Articles.Where(article => cited.Contains(article.Id) && !definitions.ContainsKey(TermKey.Of(article))) ?? [];
        Article[] articles = [.. story.Articles, .. others];
        var there = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return story with
        {
            Articles = articles,
            Facts = [.. story.Facts.Where(fact => fact.Citations.All(citation => there.Contains(citation.Article)))],
        };
    }

    /// <summary>No two entities may go by the same name, or a question could not tell them apart.</summary>
    public void CheckNames(IEnumerable<Entity> entities, Story? known)
    {
        var outside = known?.Entities.Where(entity => !definitions.ContainsKey(TermKey.Of(entity))) ?? [];
        foreach (var shared in SharedName.In([.. outside, .. entities]))
            if (names.TryGetValue((shared.Second.Id, shared.Name), out var place)) Problem(place.File, place.Line, shared.ToString());
    }
}
