using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Writes what is known now in the format that import reads.</summary>
internal static class FactsExport
{
    public static readonly Command Command = new(
        "facts export", "Writes all accepted facts and what they name as YAML, as import reads it", Right.Ask, [],
        call => Task.FromResult(Reply.Line(StoryFiles.Write(call.Knowledge.Story).TrimEnd('\n'))))
    { HasRows = false };
}
