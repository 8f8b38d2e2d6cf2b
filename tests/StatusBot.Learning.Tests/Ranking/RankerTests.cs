namespace StatusBot.Learning.Tests;

public sealed class RankerTests
{
    private static readonly string[] Features = ["cosine", "coverage"];
    private static readonly RankingData Data = Questions(200);

    [Theory]
    [InlineData(RankerKind.Linear)]
    [InlineData(RankerKind.Trees)]
    public void WhatSpeaksForItMakesItProbable(RankerKind kind)
    {
        var ranker = RankerTraining.Run(Data, kind);
        ranker.Probability([0.9f, 90]).ShouldBeGreaterThan(0.8);
        ranker.Probability([0.1f, 10]).ShouldBeLessThan(0.2);
    }

    [Theory]
    [InlineData(RankerKind.Linear)]
    [InlineData(RankerKind.Trees)]
    public void AProbabilityIsTheShareThatIsSo(RankerKind kind)
    {
        var rows = Data.Rows.Zip(RankerTraining.CrossValidate(Data, kind)).ToList();
        foreach (var bin in rows.GroupBy(row => (int)(row.Second * 4)).Where(bin => bin.Count() >= 40))
            bin.Average(row => row.Second).ShouldBe(bin.Average(row => row.First.Label ? 1.0 : 0), tolerance: 0.12);
    }

    [Theory]
    [InlineData(RankerKind.Linear)]
    [InlineData(RankerKind.Trees)]
    public void AFileKeepsTheModelWithItsFeaturesAndTheHashOfItsData(RankerKind kind)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "ranker.json");
        var ranker = RankerTraining.Run(Data, kind);
        ranker.Save(path);
        var loaded = Ranker.Load(path);
        loaded.Features.ShouldBe(Features);
        loaded.DataSha256.ShouldBe(Data.Sha256());
        Data.Rows.ShouldAllBe(row => loaded.Probability(row.Values) == ranker.Probability(row.Values));
        ModelJson.ToBytes(RankerTraining.Run(Questions(200), kind).Parts).ShouldBe(File.ReadAllBytes(path));
    }

    [Fact]
    public void AWeightOfTwoCountsLikeTwoRows()
    {
        var heavy = new RankingData(Features, [.. Data.Rows.Select(row => row with { Weight = 2 })]);
        var twice = new RankingData(Features, [.. Data.Rows.SelectMany(row => new[] { row, row })]);
        RankerTraining.Run(heavy, RankerKind.Linear).Probability([0.5f, 50])
            .ShouldBe(RankerTraining.Run(twice, RankerKind.Linear).Probability([0.5f, 50]), tolerance: 0.02);
    }

    [Fact]
    public void OtherValuesThanFeaturesAreRefused() =>
        Should.Throw<ArgumentException>(() => RankerTraining.Run(Data, RankerKind.Linear).Probability([1]))
            .Message.ShouldStartWith("1 values were given, and 2 features were expected");

    [Fact]
    public void RowsThatTeachNothingAreRefused()
    {
        Should.Throw<ArgumentException>(() => new RankingData(Features, [new([1, 2], true, "a"), new([1, 2], true, "b")]))
            .Message.ShouldStartWith("all 2 rows have one label, and both were expected");
        Should.Throw<ArgumentException>(() => new RankingData(Features, [new([1, 2], true, "a"), new([1, 2], false, "a")]))
            .Message.ShouldStartWith("all 2 rows are of one group, and at least two were expected");
        Should.Throw<ArgumentException>(() => new RankingData(Features, [new([1], true, "a")]))
            .Message.ShouldStartWith("a row of group 'a' has 1 values, and 2 features were expected");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"Format\":")]
    [InlineData("{\"Format\":\"statusbot-ranker-0\"}")]
    public void AFileOfAnotherFormIsRefusedInOneLine(string text)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "ranker.json");
        File.WriteAllText(path, text);
        Should.Throw<ModelFileException>(() => Ranker.Load(path)).Message
            .ShouldBe($"'{path}' cannot be used: a whole model of the format 'statusbot-ranker-1' was expected.");
    }

    // A cosine from 0 to 1 and a coverage from 0 to 100; the more of both, the likelier, and never sure.
    private static RankingData Questions(int count)
    {
        var random = new Random(7);
        return new RankingData(Features, [.. Enumerable.Range(0, count * 4).Select(i =>
        {
            var (cosine, coverage) = (random.NextSingle(), 100 * random.NextSingle());
            var share = 1 / (1 + Math.Exp(-6 * (cosine + coverage / 100 - 1)));
            return new RankingRow([cosine, coverage], random.NextDouble() < share, $"question {i / 4}");
        })]);
    }
}
