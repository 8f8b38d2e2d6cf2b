using System.Numerics.Tensors;

namespace StatusBot.Language;

/// <summary>Weights as a file keeps them: a byte each, in units of their feature's greatest one; a quarter of the size.</summary>
internal sealed record PackedWeights(float[] Units, sbyte[] Values)
{
    private const int Greatest = sbyte.MaxValue;

    public static PackedWeights Of(Weights weights)
    {
        var packed = new PackedWeights(new float[weights.Features], new sbyte[weights.Features * weights.Classes]);
        for (var feature = 0; feature < weights.Features; feature++)
            packed.Units[feature] = Pack(weights[feature], packed.Values.AsSpan(feature * weights.Classes));
        return packed;
    }

    public Weights Unpack()
    {
        var classes = Values.Length / Units.Length;
        var weights = new Weights(Units.Length, classes);
        for (var feature = 0; feature < Units.Length; feature++)
            for (var k = 0; k < classes; k++)
                weights[feature][k] = Units[feature] * Values[feature * classes + k];
        return weights;
    }

    private static float Pack(ReadOnlySpan<float> row, Span<sbyte> into)
    {
        var unit = TensorPrimitives.MaxMagnitude(row);
        unit = Math.Abs(unit) / Greatest;
        for (var k = 0; k < row.Length; k++) into[k] = unit == 0 ? (sbyte)0 : (sbyte)MathF.Round(row[k] / unit);
        return unit;
    }
}
