using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StatusBot.Articles;

/// <summary>What a page states of itself: JSON-LD first, then Open Graph and other meta elements, then what it marks in its text.</summary>
internal sealed partial class PageMetadata
{
    private readonly IHtmlDocument page;
    private readonly Uri? fetched;
    private readonly ILookup<string, string> metas;

    private PageMetadata(IHtmlDocument page, Uri? fetched)
    {
        (this.page, this.fetched) = (page, fetched);
        metas = page.QuerySelectorAll("meta[content]")
            .Select(meta => (Name: meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")
                ?? meta.GetAttribute("http-equiv"), Content: meta.GetAttribute("content")!.Trim()))
            .Where(meta => meta.Name is not null && meta.Content.Length > 0)
            .ToLookup(meta => meta.Name!.Trim().ToLowerInvariant(), meta => meta.Content, StringComparer.Ordinal);
    }

    public static Stated Of(IHtmlDocument page, Uri? fetched)
    {
        var metadata = new PageMetadata(page, fetched);
        var own = metadata.Metas();
        var linked = JsonLd.Of(page, name => metadata.IsThisPage(name, own));
        var stated = linked.Or(own).Or(metadata.Marked());
        return stated with { Address = metadata.Address(linked.Address) };
    }

    /// <summary>Whether it is a person's or a publisher's, and not an address.</summary>
    public static bool IsName(string text) =>
        text.Any(char.IsLetter) && !text.Contains("://", StringComparison.Ordinal) && text.Length <= 300;

    private Stated Metas() => new()
    {
        Title = Meta("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"),
        Publisher = Name("og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher"),
        Author = Name("author", "article:author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author"),
        Dates = [.. new[] { "article:published_time", "og:published_time", "citation_publication_date", "citation_date", "dc.date.issued",
            "dcterms.issued", "dc.date", "dcterms.date", "datepublished", "date", "pubdate", "publish-date",
                "parsely-pub-date", "sailthru.date" }
            .SelectMany(name => metas[name].Take(1).Select(date => new StatedDate(date, $"its meta element '{name}'")))],
    };

    /// <summary>What the text itself marks, and its language.</summary>
    private Stated Marked() => new()
    {
        Title = page.QuerySelectorAll("h1") is { Length: 1 } headings && headings[0].TextContent.Trim() is { Length: > 0 } heading
            ? heading
            : page.Title,
        Author = Names("[itemprop~=author] [itemprop=name]") ?? Names("[itemprop~=author], [rel~=author]"),
        Publisher = Names("[itemprop~=publisher] [itemprop=name]"),
        Language = page.DocumentElement.GetAttribute("lang") ?? page.DocumentElement.GetAttribute("xml:lang")
            ?? Meta("og:locale", "content-language", "dc.language", "language"),
        Dates = TimeElements.Of(page),
    };

    private string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (metas[name].FirstOrDefault() is { } content) return content;
        return null;
    }

    private string? Name(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (metas[name].Where(IsName).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } found)
                return string.Join(", ", found);
        return null;
    }

    private string? Names(string selector)
    {
        var names = page.QuerySelectorAll(selector).Where(element => !element.Ancestors<IElement>().Any(IsAside))
            .Select(element => CleanText.Of(element.TextContent)).Where(IsName).Distinct(StringComparer.Ordinal).Take(20).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>Whether it is about something else, such as a list of other articles or comments.</summary>
    internal static bool IsAside(IElement element) => element.LocalName is "aside" or "nav" or "footer";

    private bool IsThisPage(string name, Stated own) =>
        Absolute(name) is { } address && (Same(address, Canonical()) || Same(address, fetched))
        || CleanText.Of(name) is { Length: > 0 } headline
            && new[] { own.Title, page.QuerySelector("h1")?.TextContent, page.Title }.OfType<string>()
                .Any(title => CleanText.Of(title).Contains(headline, StringComparison.OrdinalIgnoreCase));

    private static bool Same(Uri address, Uri? other) => other is not null
        && string.Equals(address.Host + address.AbsolutePath.TrimEnd('/'), other.Host + other.AbsolutePath.TrimEnd('/'),
            StringComparison.OrdinalIgnoreCase) && address.Query == other.Query;

    /// <summary>The page's own address; one that names only the site is no article's.</summary>
    private string? Address(string? linked)
    {
        var stated = new[] { Canonical(), Absolute(Meta("og:url")), Absolute(linked) }.OfType<Uri>()
            .FirstOrDefault(address => address.PathAndQuery != "/" || fetched is null || fetched.PathAndQuery == "/") ?? fetched;
        return stated?.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
    }

    private Uri? Canonical() => Absolute(page.QuerySelector("link[rel~=canonical i][href]")?.GetAttribute("href"));

    private Uri? Absolute(string? text) =>
        text is { Length: > 0 and <= 1000 }
        && (fetched is null ? Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
            : Uri.TryCreate(fetched, text.Trim(), out address))
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0
            ? address
            : null;

    /// <summary>A language as BCP 47 writes it; null where it is none.</summary>
    public static string? LanguageTag(string? text)
    {
        var match = Tag().Match((text ?? "").Trim().Replace('_', '-'));
        if (!match.Success) return null;
        var region = match.Groups["region"].Value;
        return match.Groups["language"].Value.ToLowerInvariant() + (region.Length == 0 ? "" : "-" + region.ToUpperInvariant());
    }

    [GeneratedRegex(@"^(?<language>[a-z]{2,3})(-[a-z]{4})?(-(?<region>[a-z]{2}))?(-[a-z0-9]{1,8}){0,4}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
