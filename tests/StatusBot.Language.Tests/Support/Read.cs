using NodaTime;

namespace StatusBot.Language.Tests;

/// <summary>Reads questions about a small invented story, with the language files that are shipped.</summary>
internal static class Read
{
    public static readonly LocalDate Wednesday = new(2026, 5, 20);

    public static IReadOnlyList<Name> Names { get; } =
    [
        new("Larkspur", "larkspur", "lab"), new("Larkspur Labs", "larkspur", "lab"), new("the maker of Finch", "larkspur", "lab"),
        new("Quillon", "quillon", "lab"),
        new("Finch-2.1", "finch", "model"), new("Finch", "finch", "model"), new("Finch 2.1 Guard", "finch-guard", "model"),
        new("Coastal Council", "council", "institution"), new("the Council", "council", "institution"), new("Port Hale", "hale", "place"),
        new("Ines Rook", "rook", "person"), new("Rook", "rook", "person"), new("Tide Act", "tide-act", "law"),
    ];

    private static readonly Lazy<QuestionReader> Invented =
        new(() => Reader(Names, ["access", "enforcement", "regulator", "harbour", "granted", "inspect"]));

    private static readonly Lazy<QuestionReader> ShippedStory = new(() => Reader(Shipped.Names, Shipped.StoryWords));

    public static Question Question(string text) => Invented.Value.Read(text, Wednesday);

    /// <summary>Read with the names and words of the shipped story.</summary>
    public static Question ShippedQuestion(string text) => ShippedStory.Value.Read(text, Wednesday);

    /// <summary>The text's language; null for English.</summary>
    public static string? Language(string text) => Invented.Value.Language(Question(text));

    /// <summary>The tokens' texts with spaces between.</summary>
    public static string Words(string text) => string.Join(' ', Tokenizer.Split(text).Select(token => token.Text));

    private static QuestionReader Reader(IReadOnlyList<Name> names, IReadOnlyList<string> storyWords) =>
        new(new Understanding(Shipped.Lexicon, new OneIntent(), Shipped.Rows), names, storyWords);

    private sealed class OneIntent : IIntentClassifier
    {
        public string Version => "one";
        public Prediction Classify(string utterance) => new([new ScoredIntent("access", 1)], IsOutOfScope: false);
    }
}
