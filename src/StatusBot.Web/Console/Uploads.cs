using Microsoft.AspNetCore.Http;

namespace StatusBot.Web.Console;

/// <summary>Documents that a form brought, each in a file of its own while the command is done that it was sent to.</summary>
internal sealed class Uploads : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statusbot-");       // for its owner alone
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    private Uploads() { }

    /// <summary>Where each lies, by the name of its field.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    public static async Task<Uploads> OfAsync(IFormFileCollection sent, CancellationToken cancel)
    {
        var uploads = new Uploads();
        foreach (var file in sent.Where(file => file.Length > 0)) await uploads.KeepAsync(file, cancel);
        return uploads;
    }

    private async Task KeepAsync(IFormFile file, CancellationToken cancel)
    {
        // Of its name only the ending is used, which says what kind of document it is.
        var path = Path.Combine(folder.FullName, $"document{files.Count + 1}{Ending(file.FileName)}");
        await using var target = File.Create(path);
        await file.CopyToAsync(target, cancel);
        files[file.Name] = path;
    }

    private static string Ending(string name) =>
        Path.GetExtension(name) is { Length: > 1 and <= 10 } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending : "";

    public void Dispose() => folder.Delete(recursive: true);
}
