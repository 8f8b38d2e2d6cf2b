using System.Globalization;

namespace StatusBot.Chat;

/// <summary>Copies the store into a file, while a bot runs or not.</summary>
internal static class Backup
{
    private static readonly CommandOption<string?> File =
        new TextOption("file", OptionKind.Place, "The file to make; one that is there already is left alone")
        { IsRequired = true, IsText = true, Example = "copy.db" };

    public static readonly Command Command = new(
        "backup", "Copies the store into a file, while a bot runs or not, and checks the copy", Right.Administer, [File], RunAsync)
    { IsReading = true, HasRows = false };

    private static async Task<Reply> RunAsync(Call call)
    {
        var path = call.Get(File)!;
        await call.Bot.BackupAsync(path);
        var size = new FileInfo(path).Length.ToString(CultureInfo.InvariantCulture);
        return Reply.Line($"Backed up and checked: {path}, {size} bytes.");
    }
}
