using System.Numerics.Tensors;
using StatusBot.Language;

namespace StatusBot.Learning.Tests;

public sealed class SentenceEncoderTests
{
    private static readonly SentenceEncoder Encoder = Shared.Encoder;

    [Theory]
    [InlineData("Who may use the model?", "Which labs have access to it?", "The ferry sails at noon.")]
    [InlineData("How much does it cost?", "What is the price?", "Who signed the treaty?")]
    [InlineData("The bridge was closed for repairs", "They shut the bridge to mend it", "The court heard the case")]
    public void TextsOfLikeMeaningLieCloserThanOthers(string text, string like, string other) =>
        Cosine(Encoder.Encode(text), Encoder.Encode(like)).ShouldBeGreaterThan(Cosine(Encoder.Encode(text), Encoder.Encode(other)) + 0.2f);

    [Theory]
    [InlineData("Has the lab given the institution access to its model?", "The lab offered access.")]
    public void TheSameTextAlwaysGivesTheSameVector(string text, string other)
    {
        var first = Encoder.EncodeAll([text])[0];
        var again = Encoder.EncodeAll([other, text, other, text]);
        again[1].ShouldBe(first);
        again[3].ShouldBe(first);
        Encoder.Encode(text).Vector.ToArray().ShouldBe(first);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("\u0000\u0007\uFFFD")]
    [InlineData("\uD800 half a pair \uDC00")]
    [InlineData("日本語 العربية 🙂 e\u0301")]
    [InlineData("$5 £7 C++ a_b")]
    [InlineData("PNEUMONOULTRAMICROSCOPICSILICOVOLCANOCONIOSIS")]
    public void AnyTextHasAVectorOfLengthOne(string text) =>
        TensorPrimitives.Norm<float>(Encoder.Encode(text).Vector.Span).ShouldBe(1, 1e-4f);

    [Fact]
    public void AVeryLongTextIsReadFromItsStart()
    {
        var text = string.Concat(Enumerable.Repeat("the council met the lab ", 5000)) + new string('x', 100_000);
        var encoded = Encoder.Encode(text);
        encoded.Words.Count.ShouldBeInRange(200, 256);
        encoded.Words[0].Start.ShouldBe(0);
    }

    [Fact]
    public void EachWordHasAVectorInItsContext()
    {
        const string money = "she opened an account at the bank", also = "he paid it into the bank";
        const string river = "she sat on the bank of the river";
        var (one, like, other) = (Word(money, "bank"), Word(also, "bank"), Word(river, "bank"));
        TensorPrimitives.Dot(one.Span, like.Span).ShouldBeGreaterThan(TensorPrimitives.Dot(one.Span, other.Span));
    }

    [Fact]
    public void TokensOfTheLanguageFindTheirVectors()
    {
        const string text = "Hasn't GPT5.5 cost $1,000?";
        var encoded = Encoder.Encode(text);
        Tokenizer.Split(text).ShouldAllBe(token => encoded.At(token.Start, token.Written.Length) != null);
    }

    [Fact]
    public void NoVectorStandsWhereThereIsNoWord() => Encoder.Encode("one  two").At(3, 1).ShouldBeNull();

    [Fact]
    public void ManyThreadsGetWhatOneGets()
    {
        var texts = Enumerable.Range(0, 600).Select(i => $"question {i % 150} about the {i} labs").ToList();
        var alone = texts.Select(text => Encoder.Encode(text).Vector.ToArray()).ToList();
        var together = texts.AsParallel().AsOrdered().Select(text => Encoder.Encode(text).Vector.ToArray()).ToList();
        together.Zip(alone).ShouldAllBe(pair => pair.First.SequenceEqual(pair.Second));
    }

    [Fact]
    public void ItSaysHowFarItIs()
    {
        var count = 0;
        Encoder.EncodeAll(["one", "two", "three"], () => Interlocked.Increment(ref count));
        count.ShouldBe(3);
    }

    [Fact]
    public void WhereTheModelIsMissingOneLineSaysWhatWasExpected()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Should.Throw<SentenceModelException>(() => SentenceEncoder.Load(folder)).Message.ShouldBe(
            $"The sentence encoder's model '{Encoder.Version}.onnx' is missing: it was expected in '{Path.Combine(folder, "models")}' "
            + "or under 'artifacts/models' of the source tree, where 'dotnet build src/StatusBot.Learning' writes it.");
    }

    [Fact]
    public void WhereTheModelIsDamagedOneLineSaysWhatToDo()
    {
        var models = Directory.CreateDirectory(Path.Combine(Directory.CreateTempSubdirectory().FullName, "models"));
        var graph = Path.Combine(models.FullName, $"{Encoder.Version}.onnx");
        File.WriteAllText(graph, "no model");
        File.WriteAllText(Path.ChangeExtension(graph, ".txt"), "[PAD]\n[UNK]\n[CLS]\n[SEP]\n");
        using var damaged = SentenceEncoder.Load(models.Parent!.FullName);
        Should.Throw<SentenceModelException>(() => damaged.Encode("a word")).Message
            .ShouldBe(
                $"The sentence encoder's model '{graph}' cannot be used: delete it and build StatusBot.Learning, which writes it anew.");
    }

    private static ReadOnlyMemory<float> Word(string text, string word) =>
        Encoder.Encode(text).At(text.IndexOf(word, StringComparison.Ordinal), word.Length)!.Value;

    private static float Cosine(EncodedText one, EncodedText other) => TensorPrimitives.Dot(one.Vector.Span, other.Vector.Span);
}
