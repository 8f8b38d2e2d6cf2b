using System.CommandLine;
using StatusBot.Language;

namespace StatusBot;

/// <summary>The intent model.</summary>
internal static class ModelVerbs
{
    public static Command Create(Terminal terminal) => new(
        "model", "The intent model; training rows are UTTERANCE<tab>INTENT, and the intent oos means out of scope")
    {
        ModelTrainVerb.Create(terminal), ModelEvaluateVerb.Create(terminal), ModelClassifyVerb.Create(terminal),
    };

    /// <exception cref="RefusalException">The file cannot be read.</exception>
    public static T Read<T>(Terminal terminal, string file, Func<string, T> read)
    {
        var path = terminal.PathOf(file);
        return File.Exists(path) ? read(path) : throw new RefusalException($"There is no file '{file}'.");
    }
}
