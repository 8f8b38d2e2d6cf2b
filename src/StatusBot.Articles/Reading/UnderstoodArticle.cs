using StatusBot.Facts;

namespace StatusBot.Articles;

/// <summary>An article as it was understood, for a person to confirm. What its page does not state is null: nothing is guessed.</summary>
/// <param name="PublishedHow">How the date was found, where the page does not state it as such.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Address">The one that the page calls its own, else where it was fetched from.</param>
/// <param name="Remarks">What a person should look at, one sentence each.</param>
public sealed record UnderstoodArticle(
    string? Title,
    string? Publisher,
    string? Author,
    Occurred? Published,
    string? PublishedHow,
    string? Language,
    string? Address,
    ArticleText Text,
    IReadOnlyList<string> Remarks);

/// <summary>What a source says of itself, as it says it.</summary>
internal sealed record Stated
{
    public string? Title { get; init; }
    public string? Publisher { get; init; }
    public string? Author { get; init; }
    public string? Language { get; init; }
    public string? Address { get; init; }

    /// <summary>Those of its publication, the most trustworthy first.</summary>
    public IReadOnlyList<StatedDate> Dates { get; init; } = [];

    /// <summary>What is there, and of the other what is not.</summary>
    public Stated Or(Stated other) => new()
    {
        Title = Title ?? other.Title,
        Publisher = Publisher ?? other.Publisher,
        Author = Author ?? other.Author,
        Language = Language ?? other.Language,
        Address = Address ?? other.Address,
        Dates = [.. Dates, .. other.Dates],
    };
}

/// <summary>What a reader of one form finds: paragraphs in their order, before they are cleaned.</summary>
internal sealed record Contents(Stated Stated, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Remarks);
