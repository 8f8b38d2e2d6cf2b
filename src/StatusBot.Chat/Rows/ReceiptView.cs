using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace StatusBot.Chat;

/// <summary>A receipt, for other programs.</summary>
/// <param name="At">When it was answered (ISO 8601, UTC).</param>
/// <param name="Channel">Where it was asked.</param>
/// <param name="Question">Its text; null once the retention of questions has ended.</param>
/// <param name="Understood">What it was taken to mean.</param>
/// <param name="Facts">The versions of the facts that the answer shows.</param>
/// <param name="Position">The ledger's position that was answered from.</param>
/// <param name="Model">The version of the intent model.</param>
/// <param name="AsOf">The day as of which it was answered.</param>
/// <param name="Answer">The answer row, byte by byte as it was sent.</param>
public sealed record ReceiptView(
    string Id, string At, string Channel, string? Question, Understood Understood, IReadOnlyList<ShownFact> Facts, long Position,
    string Model, string AsOf, [property: JsonConverter(typeof(AsItIs))] string Answer)
{
    public static ReceiptView Of(Receipt receipt) => new(
        receipt.Id, Words.Of(receipt.At), receipt.Channel, receipt.Question, receipt.Understood, receipt.Facts, receipt.Position,
        receipt.Model, LocalDatePattern.Iso.Format(receipt.AsOf), receipt.Answer);
}

/// <summary>Writes a text that is JSON already.</summary>
internal sealed class AsItIs : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonElement.ParseValue(ref reader).GetRawText();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value);
}
