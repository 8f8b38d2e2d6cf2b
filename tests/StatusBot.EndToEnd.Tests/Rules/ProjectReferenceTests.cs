using System.Xml.Linq;

namespace StatusBot.EndToEnd.Tests;

/// <summary>Arrows point one way: a room is a project because of what it must not reach.</summary>
public sealed class ProjectReferenceTests
{
    [Theory]
    [InlineData("StatusBot.Facts")]
    [InlineData("StatusBot.Language")]
    [InlineData("StatusBot.Learning", "StatusBot.Language", "StatusBot.Learning.Weights")]
    [InlineData("StatusBot.Learning.Weights")]
    [InlineData("StatusBot.Answers", "StatusBot.Facts", "StatusBot.Language")]
    [InlineData("StatusBot.Chat", "StatusBot.Answers", "StatusBot.Facts")]
    [InlineData("StatusBot.Web", "StatusBot.Chat")]
    [InlineData("StatusBot", "StatusBot.Web", "StatusBot.Learning")]
    public void ARoomUsesOnlyWhatItMay(string room, params string[] may) => ReferencesOf(room).ShouldBe(may, ignoreOrder: true);

    [Fact]
    public void EveryRoomHasItsArrows() => Directory.GetDirectories(Path.Combine(Place.Repository, "src")).Select(Path.GetFileName)
        .ShouldBe(
            ["StatusBot", "StatusBot.Answers", "StatusBot.Chat", "StatusBot.Facts", "StatusBot.Language", "StatusBot.Learning",
                "StatusBot.Learning.Weights", "StatusBot.Web"],
            ignoreOrder: true);

    private static IEnumerable<string> ReferencesOf(string room) =>
        XDocument.Load(Path.Combine(Place.Repository, "src", room, room + ".csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
