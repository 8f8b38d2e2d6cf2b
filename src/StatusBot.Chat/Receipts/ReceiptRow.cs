using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using StatusBot.Answers;

namespace StatusBot.Chat;

/// <summary>A receipt as its table holds it.</summary>
internal sealed record ReceiptRow(
    string Id, long At, string Channel, string? Question, string Understood, string Facts, long Position, string Model, string AsOf,
    string Answer, string? Person)
{
    public static ReceiptRow Of(Receipt receipt) => new(
        receipt.Id, receipt.At.ToUnixTimeMilliseconds(), receipt.Channel, receipt.Question,
        JsonSerializer.Serialize(receipt.Understood, AnswerRow.Json), JsonSerializer.Serialize(receipt.Facts, AnswerRow.Json),
        receipt.Position, receipt.Model, LocalDatePattern.Iso.Format(receipt.AsOf), receipt.Answer,
        receipt.Person);

    public Receipt ToReceipt() => new(
        Id, Instant.FromUnixTimeMilliseconds(At), Channel, Question,
        JsonSerializer.Deserialize<Understood>(Understood, AnswerRow.Json)!,
        JsonSerializer.Deserialize<ShownFact[]>(Facts, AnswerRow.Json)!,
        Position, Model, LocalDatePattern.Iso.Parse(AsOf).Value, Answer)
    {
        Person = Person,
    };
}
