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
    public string Words => LabelOf(Enum.Parse<Relation>(Relation, ignoreCase: true));

    /// <inheritdoc cref="Words"/>
    public static string LabelOf(Relation relation) => relation switch
    {
        Facts.Relation.ReplacedBy => "Replaced by",
        Facts.Relation.Outcome => "What came of it",
        Facts.Relation.CorrectedBy => "Corrected by",
        Facts.Relation.Replaces => "In the place of",
        Facts.Relation.OutcomeOf => "What came of",
        Facts.Relation.Corrects => "Corrects",
        Facts.Relation.Disputes => "Contradicts",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    public static RelatedRow Of(Related related) => new(
        char.ToLowerInvariant(related.Relation.ToString()[0]) + related.Relation.ToString()[1..], related.Fact.Id,
        related.Fact.Statement);
}
