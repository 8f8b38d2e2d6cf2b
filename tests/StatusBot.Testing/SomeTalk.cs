using StatusBot.Facts;

namespace StatusBot.Testing;

/// <summary>
/// An invented story to be asked about, small enough to keep in mind: Larkspur offers the Coastal Council its model Finch, Quillon does not
/// offer its model Owl, and the sources differ on how often Quillon was met.
/// </summary>
public static class SomeTalk
{
    public static readonly Fact Offer = Some.Fact(
        "larkspur-offers", "Larkspur offered the Coastal Council access to Finch", entity: "larkspur", modality: Modality.Confirmed)
        with
    { Entities = ["larkspur", "finch", "council"], SaidBy = "rook" };

    public static readonly Fact NoOffer = Some.Fact(
        "quillon-no-offer", "Quillon has not offered the Coastal Council access to Owl", occurred: "../2026-05-11")
        with
    { Entities = ["quillon", "owl", "council"] };

    public static readonly Fact PortHale = Some.Fact(
        "hale-meeting", "The Coastal Council met Quillon in Port Hale on 4 May 2026", topic: "meeting", occurred: "2026-05-04")
        with
    { Entities = ["council", "quillon", "hale"] };

    public static readonly Fact ThreeMeetings =
        Some.Fact("three-meetings", "The Coastal Council has held three meetings with Quillon", topic: "meeting", occurred: null,
            claim: "meeting-count", value: "three")
        with
        {
            Entities = ["council", "quillon"],
            Citations = [Some.Citation() with { Origin = "briefing" }, Some.Citation("leaflet") with { Origin = "briefing" }],
        };

    public static readonly Fact FiveMeetings =
        Some.Fact("five-meetings", "The Coastal Council and Quillon have held five meetings", topic: "meeting", occurred: null,
            claim: "meeting-count", value: "five", article: "herald")
        with
        { Entities = ["council", "quillon", "rook"], SaidBy = "rook" };

    public static readonly Fact Hearing = Some.Fact("hearing", "The Coastal Council holds a hearing on both labs on 1 June 2026",
        topic: "milestone", occurred: "2026-06-01", modality: Modality.Expected)
        with
    { Entities = ["council", "larkspur", "quillon"] };

    public static readonly Fact Limit = Some.Fact(
        "finch-limited", "Larkspur restricts Finch to ten partners", topic: "restriction", occurred: null, article: "leaflet")
        with
    { Entities = ["larkspur", "finch"] };

    public static readonly Fact Rook = Some.Fact(
        "rook-is", "Ines Rook is the spokeswoman of the Coastal Council", topic: "profile", occurred: null, article: "leaflet")
        with
    { Entities = ["rook", "council"] };

    public static readonly IReadOnlyList<Fact> Facts = [Offer, NoOffer, PortHale, ThreeMeetings, FiveMeetings, Hearing, Limit, Rook];

    /// <summary>The Gazette is of 11 May 2026 and the Herald of 20 May 2026; the leaflet has no date.</summary>
    public static Story Story(params IEnumerable<Fact> facts) => StatusBot.Facts.Story.Of([
        Some.Article(), Some.Article("herald", "The Herald", "2026-05-20"), Some.Article("leaflet", title: null, published: null),
        Some.Origin(),
        Some.Kind(), Some.Kind("model") with { Compared = false, Pronouns = ["it"] }, Some.Kind("institution") with { Compared = false },
        Some.Kind("person") with { Plural = "people", Compared = false, Pronouns = ["he", "she", "they"] }, Some.Kind("place") with
        {
            Compared = false, Pronouns = ["there"],
        },
        Some.Entity("larkspur"), Some.Entity("quillon"),
        Some.Entity("finch", "model") with { PartOf = ["larkspur"] }, Some.Entity("owl", "model") with { PartOf = ["quillon"] },
        Some.Entity("council", "institution", "the Council") with { Name = "Coastal Council" }, Some.Entity("hale", "place") with
        {
            Name = "Port Hale",
        },
        Some.Entity("rook", "person", "Rook") with { Name = "Ines Rook", PartOf = ["council"] },
        Some.Topic() with { Words = ["access", "offer", "offered", "give"], Row = "Access", RowPlace = 2, Overview = 1 },
        Some.Topic("meeting") with
        {
            Name = "meetings", Words = ["meeting", "meetings", "met"], Row = "Meetings", RowPlace = 1, Overview = 2,
        },
        Some.Topic("restriction") with { Name = "restrictions", Words = ["restrict", "limit", "partners"], Row = "Restrictions" },
        Some.Topic("milestone") with { Name = "milestones", Words = ["next", "hearing", "deadline"], Overview = 3, Milestones = true },
        Some.Topic("profile") with { Name = "profiles" },
        Some.Claim("meeting-count") with { Question = "How many meetings has the Coastal Council held with Quillon?" },
        .. facts]);

    public static Story Story() => Story(Facts);
}
