using System.Numerics.Tensors;

namespace StatusBot.Language;

/// <summary>
/// Exponential and logarithm from additions and multiplications alone. The library's own may differ in the last bit from one
/// machine to the next, and the same training data must give the same bytes on every one. Relative error below 1e-12.
/// </summary>
internal static class PortableMath
{
    private const double Log2 = 0.69314718055994530942,
        HighPartOfLog2 = 0.693147180369123816490, LowPartOfLog2 = 1.90821492927058770002e-10;

    /// <summary>e to the power of <paramref name="x"/>, which is held between -700 and 700.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -700, 700);
        var power = Math.Floor(x / Log2 + 0.5);
        var r = x - power * HighPartOfLog2 - power * LowPartOfLog2;
        var series = 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720
            + r * (1.0 / 5040 + r * (1.0 / 40320 + r * (1.0 / 362880 + r * (1.0 / 3628800))))))))));
        return series * BitConverter.Int64BitsToDouble(((long)power + 1023) << 52);
    }

    /// <summary>The natural logarithm of a positive, normal number.</summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var power = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        if (mantissa > 1.4142135623730951) (mantissa, power) = (mantissa / 2, power + 1);
        var t = (mantissa - 1) / (mantissa + 1);
        var s = t * t;
        var series = 1 + s * (1.0 / 3 + s * (1.0 / 5 + s * (1.0 / 7 + s * (1.0 / 9 + s * (1.0 / 11 + s * (1.0 / 13 + s * (1.0 / 15)))))));
        return power * Log2 + 2 * t * series;
    }

    /// <summary>The logarithm of the sum of the exponentials of the scores, each divided by the temperature first.</summary>
    public static double LogSumExp(ReadOnlySpan<float> scores, double temperature = 1)
    {
        double highest = TensorPrimitives.Max(scores), sum = 0;
        foreach (var score in scores) sum += Exp((score - highest) / temperature);
        return highest / temperature + Log(sum);
    }
}
