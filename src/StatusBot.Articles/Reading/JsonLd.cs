using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace StatusBot.Articles;

/// <summary>What a page says of its article in JSON-LD (schema.org): alone, in a list or in a graph.</summary>
internal sealed class JsonLd
{
    private const int MostNodes = 2000;
    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip,
    };

    private readonly List<JsonElement> nodes = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    private JsonLd(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]")) AddScript(script.TextContent);
    }

    /// <param name="isThisPage">Whether an address or a headline is this page's own: a page may describe others as well.</param>
    public static Stated Of(IDocument page, Func<string, bool> isThisPage)
    {
        var found = new JsonLd(page);
        return found.Article(isThisPage) is { } article ? found.Read(article) : new();
    }

    private void AddScript(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            Add(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            // A page with a broken description is read without it.
        }
    }

    private void Add(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) foreach (var item in element.EnumerateArray()) Add(item);
        if (element.ValueKind != JsonValueKind.Object || nodes.Count == MostNodes) return;
        nodes.Add(element);
        if (Text(element, "@id") is { } id && element.EnumerateObject().Skip(1).Any()) byId.TryAdd(id, element);
        foreach (var inner in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            if (element.TryGetProperty(inner, out var more)) Add(more);
    }

    /// <summary>The page's article: of several the one that is said to be this page's, else none of them.</summary>
    private JsonElement? Article(Func<string, bool> isThisPage)
    {
        var articles = nodes.Where(node => Types(node).Any(IsArticle)).ToList();
        if (articles.Count == 1) return articles[0];
        if (articles.Count == 0) return nodes.Where(node => Types(node).Any(type => type.EndsWith("WebPage", StringComparison.Ordinal)))
            .Select(node => (JsonElement?)node).FirstOrDefault();
        return articles.Where(article => Names(article).Any(isThisPage)).Select(node => (JsonElement?)node).FirstOrDefault();
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting"
        || type is "Report" or "PressRelease";

    private static IEnumerable<string> Types(JsonElement node) => node.TryGetProperty("@type", out var type)
        ? Strings(type).Select(name => name.Split('/', ':', '#')[^1])
        : [];

    private static IEnumerable<string> Names(JsonElement article) =>
        new[] { Address(article), Text(article, "@id"), Text(article, "headline"), Text(article, "name") }.OfType<string>();

    private Stated Read(JsonElement article) => new()
    {
        Title = Text(article, "headline") ?? (Types(article).Any(IsArticle) ? Text(article, "name") : null),
        Publisher = People(article, "publisher"),
        Author = People(article, "author"),
        Language = article.TryGetProperty("inLanguage", out var language) ? LanguageOf(language) : null,
        Address = Address(article),
        Dates = Text(article, "datePublished") is { } date ? [new(date, "its JSON-LD")] : [],
    };

    private static string? Address(JsonElement article) => Text(article, "url")
        ?? (article.TryGetProperty("mainEntityOfPage", out var page)
            ? page.ValueKind == JsonValueKind.Object ? Text(page, "@id") ?? Text(page, "url") : Strings(page).FirstOrDefault()
            : null);

    private static string? LanguageOf(JsonElement language) => language.ValueKind == JsonValueKind.Object
        ? Text(language, "alternateName") ?? Text(language, "name")
        : Strings(language).Take(2).ToList() is [var one] ? one : null;

    /// <summary>The names of people or organisations: a name, an object, a reference to one, or a list of these.</summary>
    private string? People(JsonElement article, string property)
    {
        if (!article.TryGetProperty(property, out var value)) return null;
        var all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        var names = all.Select(Name).OfType<string>().Where(PageMetadata.IsName).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private string? Name(JsonElement person) => person.ValueKind switch
    {
        JsonValueKind.String => Strings(person).First(),
        JsonValueKind.Object when Text(person, "name") is { } name => name,
        JsonValueKind.Object when Text(person, "@id") is { } id && byId.TryGetValue(id, out var known) => Text(known, "name"),
        _ => null,
    };

    private static string? Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? Strings(value).FirstOrDefault() : null;

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [WebUtility.HtmlDecode(value.GetString()!)],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String)
            .Select(item => WebUtility.HtmlDecode(item.GetString()!)),
        _ => [],
    };
}
