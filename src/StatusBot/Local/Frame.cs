using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatusBot;

/// <summary>
/// One line of the talk between a verb and the running bot, as JSON; one property of it is there. The verb's process opens with
/// <see cref="Call"/>. From then on the bot sends what the verb writes, asks for a line of input when the verb reads one,
/// and closes with the exit code.
/// </summary>
internal sealed record Frame
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public Call? Call { get; init; }
    public string? Out { get; init; }
    public string? Error { get; init; }

    /// <summary>From the bot: the verb wants a line.</summary>
    public bool Read { get; init; }

    /// <summary>To the bot: the line; <see cref="End"/> where there is none left.</summary>
    public string? Line { get; init; }
    public bool End { get; init; }
    public int? Exit { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <exception cref="IOException">The line is no frame.</exception>
    public static Frame Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Frame>(line, Options) ?? throw new IOException("The other end sent nothing.");
        }
        catch (JsonException problem)
        {
            throw new IOException("The other end sent what is not understood: is it of another version?", problem);
        }
    }
}

/// <summary>What the caller typed, and where.</summary>
internal sealed record Call(string[] Args, Screen Screen);
