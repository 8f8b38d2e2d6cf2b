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
    private readonly Lazy<InferenceSession> session;
    private readonly Lazy<PieceReader> reader;
    private readonly Recent<string, EncodedText> recent = new(TextsRemembered);

    private SentenceEncoder(ModelFiles files)
    {
        reader = new(() => new PieceReader(files.Vocabulary));
        session = new(() => Open(files.Graph));
    }

    public int Dimension => Size;
    public string Version => ModelFiles.Name;

    /// <summary>
    /// The model that the build wrote: one for each process. It is opened when the first text is encoded, which takes a fifth of a second.
    /// </summary>
    /// <exception cref="SentenceModelException">There is no model.</exception>
    public static SentenceEncoder Load() => Load(AppContext.BaseDirectory);

    internal static SentenceEncoder Load(string folder) => new(ModelFiles.Near(folder));

    /// <exception cref="SentenceModelException">The model is damaged.</exception>
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
        if (session.IsValueCreated) session.Value.Dispose();
        run.Dispose();
    }

    private static InferenceSession Open(string graph)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1, InterOpNumThreads = 1, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        try
        {
            return new InferenceSession(graph, options);
        }
        catch (OnnxRuntimeException problem)
        {
            throw new SentenceModelException(
                $"The sentence encoder's model '{graph}' cannot be used: delete it and build StatusBot.Learning, which writes it anew.",
                problem);
        }
    }

    private EncodedText EncodeAnew(string text)
    {
        var pieces = reader.Value.Read(text);
        using var ids = Tensor(pieces.Ids);
        using var mask = Tensor(Enumerable.Repeat(1L, pieces.Ids.Length).ToArray());
        using var types = Tensor(new long[pieces.Ids.Length]);
        using var states = session.Value.Run(run, Inputs, [ids, mask, types], Outputs);
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
