using FsCheck;
using FsCheck.Fluent;
using StatusBot.Testing;

namespace StatusBot.Facts.Tests;

public sealed class ExportTests
{
    [Fact]
    public void OutInAndOutAgainIsTheSame() =>
        Prop.ForAll(Stories.Story.ToArbitrary(), story =>
        {
            var written = StoryFiles.Write(story);
            var read = StoryFiles.ReadText(written);
            read.ShouldBe(story);
            StoryFiles.Write(read).ShouldBe(written);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TheOrderInMemoryDoesNotMatter()
    {
        var story = Some.Story(Some.Fact("b"), Some.Fact("a"));
        StoryFiles.Write(story with { Facts = [.. story.Facts.Reverse()] }).ShouldBe(StoryFiles.Write(story));
    }

    [Fact]
    public void AnEmptyStoryIsWrittenAndRead() => StoryFiles.ReadText(StoryFiles.Write(Story.Empty)).ShouldBe(Story.Empty);

    [Fact]
    public void AFactIsWrittenAsAPersonWouldWriteIt() =>
        StoryFiles.Write(Story.Empty with { Facts = [Some.Fact(claim: "who-holds-it", value: "Acme: all of it")] }).ShouldBe($"""
            facts:
              - id: acme-opens
                statement: Acme opened its vault
                topic: access
                entities: [acme]
                occurred: '2026-05-11'
                modality: reported
                claim: who-holds-it
                value: 'Acme: all of it'
                citations:
                  - article: gazette
                    paragraph: 1
                    quote: opened its vault
                    sha256: {Some.Hash}

            """);
}
