using StatusBot.Language;

namespace StatusBot.Learning.Tests;

/// <summary>Small invented training data about a library.</summary>
internal static class Library
{
    private static readonly string[] Books = ["the atlas", "the thriller", "this cookbook", "⟨book⟩", "my novel", "a dictionary"];

    private static readonly string[] Elsewhere =
    [
        "what is the weather tomorrow", "play some jazz", "order a pizza with olives", "who won the football match",
        "set a timer for ten minutes",
        "translate hello into french", "book a flight to oslo", "how tall is mount everest", "tell me a joke",
        "convert ten miles to kilometres", "set an alarm for seven", "turn the lights off",
    ];

    public static TrainingData WithoutOutOfScope { get; } = TrainingData.Of([.. InScope()]);
    public static TrainingData Data { get; } = TrainingData.Of([.. InScope(), .. Elsewhere.Select(text => new TrainingRow(text, "oos"))]);
    public static IntentModel Model { get; } = IntentTraining.Run(Data, Shared.Encoder);
    public static IntentModel ModelWithoutOutOfScope { get; } = IntentTraining.Run(WithoutOutOfScope, Shared.Encoder);

    private static IEnumerable<TrainingRow> InScope() => Books.SelectMany(book => new TrainingRow[]
    {
        new($"can i borrow {book}?", "borrow"), new($"lend me {book} please", "borrow"), new($"i would like to take {book} home", "borrow"),
        new($"where do i return {book}?", "return"), new($"i want to bring back {book}", "return"),
        new($"when is {book} due back?", "return"),
        new($"is {book} available?", "availability"), new($"do you have {book} in stock?", "availability"),
        new($"has anybody reserved {book}?", "availability"),
    });
}
