using StatusBot.Facts;
using StatusBot.Testing;

[assembly: AssemblyFixture(typeof(StatusBot.EndToEnd.Tests.Browser.HostileSite))]

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>
/// A bot that knows, besides the shipped facts, what somebody wrote who wishes its readers ill: markup, script, writing from right to
/// left, letters under hundreds of combining marks, and words without an end, as far as the store takes them.
/// </summary>
public sealed class HostileSite : Site
{
    public const string Markup = "<script>alert('boo')</script><img src=x onerror=alert(1)>\"'><b onclick=alert(2)>bold</b>&lt;i&gt;";

    /// <summary>Hebrew with marks that turn the direction of what follows.</summary>
    public const string RightToLeft = "\u200F\u05E9\u05DC\u05D5\u05DD \u061C(abc) \u05E2\u05D5\u05DC\u05DD\u200F";

    /// <summary>One letter that reaches far over its line.</summary>
    public static readonly string Marks = "Z" + new string('\u0301', 200);

    /// <summary>A word that no line can hold.</summary>
    public static readonly string Endless = new('W', 250);

    private static readonly Topic Topic = Some.Topic("hostile") with
    {
        Name = $"topic {Markup}",
        Words = ["hostility"],
        Row = $"row {Markup}",
        Overview = 9,
        Milestones = true,
    };

    private static readonly Kind Kind = Some.Kind("hostile") with { Name = $"kind {Markup}", Plural = $"kinds {Markup}" };
    private static readonly Entity Entity = Some.Entity("hostile", "hostile", "Blackhat", Markup) with { Name = $"Entity {Markup}" };

    private static readonly Entity Other = Some.Entity("hostile-other", "hostile", "Greyhat") with
    {
        Name = $"{RightToLeft} {Marks} {Endless}",
    };

    private static readonly Claim Claim = Some.Claim("hostile") with { Question = $"Claim {Markup} {RightToLeft}?" };

    private static readonly Article Article = Some.Article("hostile", $"Title {Markup} {RightToLeft}") with
    {
        Label = $"label {Markup}",
        Publisher = $"Publisher {Endless}",
        Author = $"Author {Marks}",
        PublishedHow = $"how {Markup}",
        Address = "javascript:alert('address')",
    };

    private static readonly Article Twin = Some.Article("hostile-twin", $"Twin {Endless}") with
    {
        Address = $"https://example.org/?q={Markup}",
    };
    private static readonly Origin Origin = Some.Origin("hostile") with { Name = $"Origin {Markup}" };
    private static readonly Citation Citation = new("hostile", 1, "<script>alert('quote')</script> \"'>", Some.Hash, "hostile");

    private static readonly Fact One = Some.Fact("hostile-one", $"Statement {Markup}", "hostile", "hostile", claim: "hostile",
        value: $"value {Markup}", rank: Rank.Preferred, rankReason: $"reason {Markup}") with
    {
        SaidBy = "hostile",
        OccurredHow = $"how {Markup}",
        Keywords = ["hostility"],
        Citations = [Citation, Citation with { Article = "hostile-twin" }],
    };

    private static readonly Fact Two = Some.Fact("hostile-two", $"{RightToLeft} {Marks} turned around", "hostile", "hostile-other",
        occurred: "2026-05/2026-08", claim: "hostile", value: Endless) with
    {
        Keywords = ["hostility"],
        Citations = [Citation with { Article = "hostile-twin", Quote = Endless }],
    };

    private static readonly Fact Three = Some.Fact(
        "hostile-three", $"Endless {Endless}", "hostile", "hostile", occurred: "2026-09-01", modality: Modality.Expected) with
    {
        Entities = ["hostile", "hostile-other"],
        Citations = [Citation],
    };

    private static readonly Story Story = Story.Of([Topic, Kind, Entity, Other, Claim, Article, Twin, Origin, One, Two, Three]);

    private protected override async Task<Program> PrepareAsync(Place place)
    {
        var program = await place.FilledAsync();
        (await program.RunAsync("facts", "import", place.Write("hostile.yaml", StoryFiles.Write(Story)))).ShouldBeDoneWithAdvice();
        return program;
    }
}
