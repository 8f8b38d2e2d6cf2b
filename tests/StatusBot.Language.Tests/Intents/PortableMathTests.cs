using System.Numerics.Tensors;
using FsCheck;
using FsCheck.Fluent;

namespace StatusBot.Language.Tests.Intents;

public sealed class PortableMathTests
{
    private static readonly Arbitrary<double> Numbers = Gen.Choose(-690_000, 690_000).Select(number => number / 1000.0).ToArbitrary();

    [Fact]
    public void TheExponentialIsTheLibrarys() =>
        Prop.ForAll(Numbers, x => Math.Abs(PortableMath.Exp(x) / Math.Exp(x) - 1) < 1e-12).QuickCheckThrowOnFailure();

    [Fact]
    public void TheLogarithmIsTheLibrarys() =>
        Prop.ForAll(Numbers, x => Math.Abs(PortableMath.Log(Math.Exp(x)) - x) < 1e-11).QuickCheckThrowOnFailure();

    [Fact]
    public void TheSumOfExponentialsNeedsNoExponentialOfALargeNumber() =>
        PortableMath.LogSumExp([1e6f, 1e6f]).ShouldBe(1e6 + Math.Log(2), tolerance: 1e-6);

    // Where a machine fused the two operations, its models would differ from those of other machines.
    [Fact]
    public void AWeightIsAddedAfterItsProductIsRounded()
    {
        float x = 1 + MathF.Pow(2, -12), product = x * x;
        var sum = new float[37];
        TensorPrimitives.MultiplyAdd(Enumerable.Repeat(x, sum.Length).ToArray(), x, Enumerable.Repeat(-product, sum.Length).ToArray(), sum);
        sum.ShouldAllBe(rest => rest == 0);
    }
}
