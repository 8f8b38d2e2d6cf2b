using System.Xml.Linq;
using StatusBot.Facts;

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
    [InlineData("StatusBot.Articles", "StatusBot.Facts", "StatusBot.Language")]
    [InlineData("StatusBot.Chat", "StatusBot.Answers", "StatusBot.Articles", "StatusBot.Facts", "StatusBot.Language")]
    [InlineData("StatusBot.Web", "StatusBot.Answers", "StatusBot.Chat", "StatusBot.Facts")]
    [InlineData("StatusBot", "StatusBot.Answers", "StatusBot.Articles", "StatusBot.Chat", "StatusBot.Facts", "StatusBot.Language",
        "StatusBot.Learning", "StatusBot.Web")]
    public void ARoomUsesOnlyWhatItMay(string room, params string[] may) => ReferencesOf(room).ShouldBe(may, ignoreOrder: true);

    [Fact]
    public void EveryRoomHasItsArrows() => Directory.GetDirectories(Path.Combine(Place.Repository, "src")).Select(Path.GetFileName)
        .ShouldBe(
            ["StatusBot", "StatusBot.Answers", "StatusBot.Articles", "StatusBot.Chat", "StatusBot.Facts", "StatusBot.Language",
                "StatusBot.Learning",
                "StatusBot.Learning.Weights", "StatusBot.Web"],
            ignoreOrder: true);

    [Fact]
    public void WhatARoomUsesIsOutOfReachForThoseThatUseTheRoom() =>
        File.ReadAllText(Path.Combine(Place.Repository, "src", "Directory.Build.props"))
            .ShouldContain("<DisableTransitiveProjectReferences>true<");

    [Theory]
    [InlineData("Dapper", "StatusBot.Chat", "StatusBot.Facts")]
    [InlineData("Microsoft.Data.Sqlite.Core", "StatusBot.Facts")]
    [InlineData("SQLitePCLRaw.bundle_e_sqlite3", "StatusBot.Facts")]
    public void OnlyThoseWhoKeepTablesCompileAgainstTheDatabase(string package, params string[] rooms)
    {
        var references = Rooms().SelectMany(room => Project(room).Descendants("PackageReference")
            .Where(reference => reference.Attribute("Include")!.Value == package).Select(reference => (room, reference))).ToList();
        references.Select(pair => pair.room).ShouldBe(rooms, ignoreOrder: true);
        references.ShouldAllBe(pair => pair.reference.Attribute("PrivateAssets")!.Value.StartsWith("compile;", StringComparison.Ordinal));
    }

    [Fact]
    public void TheStoreIsReachedByNobodyButChat()
    {
        Project("StatusBot.Facts").Descendants("InternalsVisibleTo").Select(friend => friend.Attribute("Include")!.Value)
            .Where(Rooms().Contains)
            .ShouldBe(["StatusBot.Chat"]);
        typeof(Fact).Assembly.GetExportedTypes().Select(type => type.Name).ShouldNotContain(name =>
            name == "FactStore" || name == "OpenDatabase" || name.StartsWith("Migration", StringComparison.Ordinal));
    }

    private static string[] Rooms() =>
        [.. Directory.GetDirectories(Path.Combine(Place.Repository, "src")).Select(folder => Path.GetFileName(folder)!)];

    private static XDocument Project(string room) => XDocument.Load(Path.Combine(Place.Repository, "src", room, room + ".csproj"));

    private static IEnumerable<string> ReferencesOf(string room) =>
        Project(room).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
