using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot.Web;

/// <summary>The changes after the baseline as an Atom feed (RFC 4287): an entry for each, without the people who made them.</summary>
internal static class ChangesFeed
{
    public const string Address = "/changes.atom";
    public const string ContentType = "application/atom+xml";
    private const int MostEntries = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Address, Changes).DrawnFromKnowledge()
        .Describe("changesFeed", "Knowledge", "The changes after the baseline as an Atom feed", "The newest 100, the newest first.")
        .GivesText("The feed (RFC 4287).", ContentType);

    private static IResult Changes(Knowledge now, HttpRequest request)
    {
        var newest = now.Changes.Reverse().Take(MostEntries).ToList();
        var feed = new AtomFeed(
            Id($"{Moment(now.Begun)}"), "StatusBot: what has changed", Moment(newest.FirstOrDefault()?.At ?? now.Begun),
            Self: Absolute(request, Address), Alternate: Absolute(request, "/changes"), Author: "StatusBot",
            [.. newest.Select(change => Entry(change, now, request))]);
        return TypedResults.Bytes(feed.ToXml(), ContentType + "; charset=utf-8");
    }

    private static AtomEntry Entry(RecordedChange change, Knowledge now, HttpRequest request) => new(
        Id(string.Create(CultureInfo.InvariantCulture, $"{Moment(now.Begun)} {change.Position} {Moment(change.At)} {change.Fact.Id}")),
        $"{SourceWords.Capital(change.Action)}: {change.Then.Statement}", Moment(change.At), Absolute(request, "/facts/" + change.Fact.Id),
        change.Action,
        Content(change.Then, now));

    /// <summary>The fact as the change left it: an entry stays as it was when the fact changes again.</summary>
    private static string Content(Fact fact, Knowledge now)
    {
        var text = new StringBuilder().Append(fact.Statement).Append(".\n");
        var date = fact.Occurred is { } occurred ? Dates.Show(occurred) : "date not stated";
        text.Append(CultureInfo.InvariantCulture, $"{SourceWords.Capital(SourceWords.Key(fact.Modality))}, {date}.\n");
        if (fact.RankReason is { } reason)
            text.Append(CultureInfo.InvariantCulture, $"{SourceWords.Capital(SourceWords.Key(fact.Rank))}: {reason}\n");
        foreach (var (citation, number) in fact.Citations
            .Select((citation, i) => (CitationRow.Of(citation, now.Articles[citation.Article]), i + 1)))
            text.Append(CultureInfo.InvariantCulture, $"[{number}] {Citations.Show(citation)}\n");
        return text.ToString();
    }

    /// <summary>
    /// An id of the ledger's own making, so that it is the same for ever and at every address: a UUID of version 8 (RFC 9562, section 5.8)
    /// from the SHA-256 of what never changes.
    /// </summary>
    private static string Id(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("StatusBot changes " + name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    private static string Absolute(HttpRequest request, string address) =>
        UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, address);

    private static string Moment(Instant at) => InstantPattern.ExtendedIso.Format(at);
}
