using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Answers;

/// <summary>Which facts a reader wants to see: those that meet every condition; without a condition all.</summary>
public sealed record FactFilter
{
    /// <summary>Words and names that a fact must hold, and dates on which it must have happened, all of them; blank for any.</summary>
    public string? Text { get; init; }

    /// <summary>The topic's id.</summary>
    public string? Topic { get; init; }

    /// <summary>The id of an entity that the fact names, that says it, or to which one of these belongs.</summary>
    public string? Entity { get; init; }

    /// <summary>The id of an article that the fact cites.</summary>
    public string? Article { get; init; }

    /// <summary>The id of the claim that the fact answers.</summary>
    public string? Claim { get; init; }

    public Modality? Modality { get; init; }

    /// <summary>Only facts of a claim to which facts that are visible and not deprecated give different values.</summary>
    public bool Disputed { get; init; }

    /// <summary>Only facts that happened on this day or later, as far as their date tells; one without a date is left out.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only facts that happened on this day or before, as far as their date tells; one without a date is left out.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Only facts for which no source states a date.</summary>
    public bool Undated { get; init; }

    /// <summary>Null where the filter makes sense in a story; else one sentence with what was found and what there is.</summary>
    public string? Problem(Story story) => TextProblem() ?? DaysProblem()
        ?? Unknown("topic", Topic, story.Topics.Select(topic => new Candidate(topic.Id, [topic.Name])))
        ?? Unknown("entity", Entity, story.Entities.Select(entity => new Candidate(entity.Id, [entity.Name, .. entity.Aliases])))
        ?? Unknown("article", Article, story.Articles.Select(article => new Candidate(article.Id, [article.Title ?? article.Label])))
        ?? Unknown("claim", Claim, story.Claims.Select(claim => new Candidate(claim.Id, [])));

    private string? TextProblem() => Text?.Length > QuestionText.MaxLength
        ? string.Create(
            CultureInfo.InvariantCulture, $"The words have {Text.Length} characters; at most {QuestionText.MaxLength} can be read.")
        : null;

    private string? DaysProblem() => From > To
        ? $"No day is from {LocalDatePattern.Iso.Format(From.Value)} to {LocalDatePattern.Iso.Format(To.Value)}: the first day is after " +
            "the last."
        : null;

    private static string? Unknown(string what, string? id, IEnumerable<Candidate> known)
    {
        if (id is null) return null;
        var all = known.ToList();
        return all.Exists(candidate => candidate.Id == id)
            ? null
            : $"There is no {what} '{Candidate.Shorten(id)}'{Candidate.Hint(id, all)}.";
    }
}
