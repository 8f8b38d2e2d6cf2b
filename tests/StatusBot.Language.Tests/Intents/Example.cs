namespace StatusBot.Language.Tests.Intents;

/// <summary>Small invented training data about a library.</summary>
internal static class Example
{
    private static readonly string[] Books = ["⟨book⟩", "the atlas", "my novel", "that cookbook", "the old dictionary", "a comic"];

    private static readonly string[] Elsewhere =
    [
        "how do i fix a flat tyre", "what is the capital of peru", "play some jazz", "will it rain tomorrow", "recommend a pizza place",
        "who won the football match", "translate hello into french", "book a flight to oslo", "how tall is mount everest", "tell me a joke",
        "convert ten miles to kilometres", "set an alarm for seven",
    ];

    public static TrainingData Library { get; } =
        TrainingData.Of([.. InScope(), .. Elsewhere.Select(text => new TrainingRow(text, "oos"))]);

    public static TrainingData LibraryWithoutOutOfScope { get; } = TrainingData.Of([.. InScope()]);

    public static IntentModel Model { get; } = IntentModel.Train(Library);

    /// <summary>A folder that is gone after the test.</summary>
    public static TemporaryFolder Folder() => new();

    private static IEnumerable<TrainingRow> InScope() => Books.SelectMany(book => new TrainingRow[]
    {
        new($"can i borrow {book}?", "borrow"), new($"lend me {book} please", "borrow"), new($"i would like to take {book} home", "borrow"),
        new($"where do i return {book}?", "return"), new($"i want to bring back {book}", "return"),
        new($"when is {book} due back?", "return"),
        new($"is {book} available?", "availability"), new($"do you have {book} in stock?", "availability"),
        new($"has anybody reserved {book}?", "availability"),
    });
}

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("intents");

    public string this[string name] => File(name);

    public string File(string name) => Path.Combine(folder.FullName, name);

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    public int Files => folder.GetFiles().Length;

    public void Dispose() => folder.Delete(recursive: true);
}
