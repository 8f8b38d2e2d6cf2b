using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatusBot.Facts;

/// <summary>A date in JSON is its EDTF notation.</summary>
internal sealed class OccurredConverter : JsonConverter<Occurred>
{
    public override Occurred Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Occurred.TryParse(reader.GetString(), out var date, out var problem) ? date! : throw new JsonException(problem);

    public override void Write(Utf8JsonWriter writer, Occurred value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
