using System.Text.Json.Serialization;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>A fact that another has to do with, for other programs.</summary>
/// <param name="Relation">replacedBy, outcome (it tells what became of the other), correctedBy, replaces, outcomeOf, corrects or
/// disputes.</param>
/// <param name="Id">The other fact's id.</param>
public sealed record RelatedRow(string Relation, string Id, string Statement)
{
    /// <summary>The relation in words, as they stand before the other fact.</summary>
    [JsonIgnore]
    public string Words => Relation switch
    {
        "replacedBy" => "Replaced by",
        "outcome" => "What came of it",
        "correctedBy" => "Corrected by",
        "replaces" => "In the place of",
        "outcomeOf" => "What came of",
        "corrects" => "Corrects",
        "disputes" => "Contradicts",
        _ => throw new InvalidOperationException($"'{Relation}' is no relation of facts"),
    };

    public static RelatedRow Of(Related related) => new(
        char.ToLowerInvariant(related.Relation.ToString()[0]) + related.Relation.ToString()[1..], related.Fact.Id,
        related.Fact.Statement);
}
