using NodaTime;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Answers.Tests;

/// <summary>
/// The shipped story and an invented article of 20 June 2026 that succeeds one state (Anthropic's access), disputes a second (the number
/// of meetings), and brings the outcome of a third (the Strasbourg plenary). Asked on 26 November 2026 where no other day is given.
/// </summary>
internal static class JuneStory
{
    public static readonly LocalDate FirstOfJune = new(2026, 6, 1), TwentiethOfJune = new(2026, 6, 20), Today = new(2026, 11, 26);

    public static readonly Fact Preview = Fact(
        "june-preview", "Anthropic offered the AI Office a supervised preview of Mythos", "access", "2026-06-18",
        "anthropic-eu-access", "a preview offered") with
    { Entities = ["anthropic", "ai-office", "mythos", "eu"] };

    public static readonly Fact SevenMeetings = Fact(
        "june-meetings", "The Commission and Anthropic have held seven meetings", "meeting", "2026-06-18",
        "how-many-meetings", "seven") with
    { Entities = ["anthropic", "commission"] };

    public static readonly Fact Plenary = Fact(
        "june-plenary",
        "The European Parliament's plenary in Strasbourg heard the briefing on cyber-capable AI models on 18 May 2026",
        "milestone", "2026-05-18", "plenary-18-may", "took place") with
    { Entities = ["parliament", "plenary", "strasbourg"], OutcomeOf = "parliament-plenary-18-may" };

    /// <summary>Not of June: a meeting as somebody brings it in later.</summary>
    public static readonly Fact Brussels = Some.Fact(
        "november-meeting", "The Commission and Anthropic met in Brussels on 19 November 2026", "meeting", occurred: "2026-11-19",
        modality: Modality.Confirmed, article: "june") with
    { Entities = ["commission", "anthropic"] };

    private static readonly Lazy<World> LoadedBefore = new(() => new(ShippedStory.World.Story, Talk.Understanding, Today));

    private static readonly Lazy<World> LoadedAfter = new(() => With(null, Preview, SevenMeetings, Plenary));

    /// <summary>The five articles alone.</summary>
    public static World Before => LoadedBefore.Value;

    public static World After => LoadedAfter.Value;

    /// <summary>The five articles with some facts of the article of June.</summary>
    public static World With(IReadOnlyList<RecordedChange>? changes, params Fact[] facts) => new(
        Story.Of([.. LoadedBefore.Value.Story.Terms(), Some.Article("june", "The June article", "2026-06-20"), .. facts]),
        Talk.Understanding, Today, changes);

    private static Fact Fact(string id, string statement, string topic, string occurred, string claim, string value) =>
        Some.Fact(id, statement, topic, occurred: occurred, modality: Modality.Confirmed, claim: claim, value: value, article: "june");
}
