using System.Buffers;

namespace StatusBot.Language;

/// <summary>The vectors of many utterances, one after another in one array.</summary>
internal sealed class FeatureRows
{
    private readonly Feature[] features;
    private readonly int[] starts;

    public FeatureRows(FeatureSpace space, IReadOnlyList<string> utterances)
    {
        var all = new List<Feature>();
        starts = new int[utterances.Count + 1];
        for (var row = 0; row < utterances.Count; row++)
        {
            Append(space, utterances[row], all);
            starts[row + 1] = all.Count;
        }
        features = [.. all];
    }

    public int Count => starts.Length - 1;

    public ReadOnlySpan<Feature> this[int row] => features.AsSpan(starts[row]..starts[row + 1]);

    private static void Append(FeatureSpace space, string utterance, List<Feature> all)
    {
        var buffer = ArrayPool<Feature>.Shared.Rent(FeatureSpace.Bound(utterance.Length));
        all.AddRange(buffer.AsSpan(0, space.Write(utterance, buffer)));
        ArrayPool<Feature>.Shared.Return(buffer);
    }
}
