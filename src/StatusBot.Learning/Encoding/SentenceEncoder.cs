using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using StatusBot.Language;

namespace StatusBot.Learning;

/// <summary>all-MiniLM-L6-v2 with int8 weights: one session, one thread a text, no padding, mean pooling.</summary>
public sealed class SentenceEncoder : ISentenceEncoder, IDisposable
{
    private const int Size = 384, TextsRemembered = 256;
    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"], Outputs = ["last_hidden_state"];

    private readonly RunOptions run = new();
    private readonly InferenceSession session;
    private readonly PieceReader reader;
    private readonly Recent<string, EncodedText> recent = new(TextsRemembered);

    private SentenceEncoder(ModelFiles files)
    {
        reader = new PieceReader(files.Vocabulary);
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1, InterOpNumThreads = 1, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        session = new InferenceSession(files.Graph, options);
    }

    public int Dimension => Size;
    public string Version => ModelFiles.Name;

    /// <summary>Loads the model that the build wrote, which takes a fifth of a second: one for each process.</summary>
    /// <exception cref="SentenceModelException">The model is missing or damaged.</exception>
    public static SentenceEncoder Load() => Load(AppContext.BaseDirectory);

    internal static SentenceEncoder Load(string folder)
    {
        var files = ModelFiles.Near(folder);
        try
        {
            return new SentenceEncoder(files);
        }
        catch (Exception problem) when (problem is OnnxRuntimeException or IOException)
        {
            throw new SentenceModelException(
                $"The sentence encoder's model '{files.Graph}' cannot be used: delete it and build StatusBot.Learning, "
                + "which writes it anew.", problem);
        }
    }

    public EncodedText Encode(string text) => recent.GetOrAdd(text, EncodeAnew);

    public float[][] EncodeAll(IReadOnlyList<string> texts, Action? encoded = null)
    {
        var vectors = new float[texts.Count][];
        Parallel.For(0, texts.Count, i =>
        {
            vectors[i] = EncodeAnew(texts[i]).Vector.ToArray();
            encoded?.Invoke();
        });
        return vectors;
    }

    public void Dispose()
    {
        session.Dispose();
        run.Dispose();
    }

    private EncodedText EncodeAnew(string text)
    {
        var pieces = reader.Read(text);
        using var ids = Tensor(pieces.Ids);
        using var mask = Tensor(Enumerable.Repeat(1L, pieces.Ids.Length).ToArray());
        using var types = Tensor(new long[pieces.Ids.Length]);
        using var states = session.Run(run, Inputs, [ids, mask, types], Outputs);
        return Pooled(states[0].GetTensorDataAsSpan<float>(), pieces);
    }

    private static OrtValue Tensor(long[] values) => OrtValue.CreateTensorValueFromMemory(values, [1, values.Length]);

    private static EncodedText Pooled(ReadOnlySpan<float> states, Pieces pieces)
    {
        var words = new EncodedWord[pieces.Words.Count];
        var at = 1;
        for (var i = 0; i < words.Length; i++)
        {
            var word = pieces.Words[i];
            words[i] = new EncodedWord(word.Start, word.Length, Mean(states.Slice(at * Size, word.Pieces * Size)));
            at += word.Pieces;
        }
        return new EncodedText(Mean(states), words);
    }

    private static float[] Mean(ReadOnlySpan<float> states)
    {
        var sum = new float[Size];
        for (var at = 0; at < states.Length; at += Size) TensorPrimitives.Add(sum, states.Slice(at, Size), sum);
        TensorPrimitives.Divide(sum, TensorPrimitives.Norm<float>(sum), sum);
        return sum;
    }
}
