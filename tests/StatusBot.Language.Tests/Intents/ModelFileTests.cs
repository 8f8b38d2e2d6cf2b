using System.Security.Cryptography;

namespace StatusBot.Language.Tests.Intents;

public sealed class ModelFileTests
{
    private const string Rows = "lend it\tborrow\nlend me that\tborrow\nbring it back\treturn\nbring back that\treturn\n";

    [Fact]
    public void TheSameDataGivesTheSameBytes() =>
        ModelFile.ToBytes(IntentModel.Train(Example.Library)).ShouldBe(ModelFile.ToBytes(Example.Model));

    // The hash was made on another machine. If it changes on purpose, raise ModelFile.FormatVersion with it.
    [Fact]
    public void TheSameDataGivesTheseBytesOnEveryMachine() =>
        Convert.ToHexStringLower(SHA256.HashData(ModelFile.ToBytes(Example.Model)))
            .ShouldBe("c28867dffc107ffde177a0ca64509048d3111f30341df2f887f46755a08433c3");

    [Fact]
    public void AnotherSeedGivesAnotherVersion()
    {
        var other = IntentModel.Train(Example.Library, seed: 2);
        other.Version.ShouldNotBe(Example.Model.Version);
        ModelFile.ToBytes(other).ShouldNotBe(ModelFile.ToBytes(Example.Model));
    }

    [Fact]
    public void ASavedModelPredictsAsBefore()
    {
        using var folder = Example.Folder();
        ModelFile.Save(Example.Model, folder.File("model"));
        var loaded = ModelFile.TryLoad(folder.File("model"))!;
        loaded.Version.ShouldBe(Example.Model.Version);
        foreach (var row in Example.Library.Rows)
            loaded.Classify(row.Utterance).Ranked.ShouldBe(Example.Model.Classify(row.Utterance).Ranked);
        folder.Files.ShouldBe(1);
    }

    [Fact]
    public void TheFirstStartTrainsAndKeepsTheModel()
    {
        using var folder = Example.Folder();
        var model = ModelFile.LoadOrTrain(folder.Write("rows.tsv", Rows), folder.File("new/folder/model"));
        File.ReadAllBytes(folder.File("new/folder/model")).ShouldBe(ModelFile.ToBytes(model));
    }

    [Fact]
    public void ALaterStartLoadsWhatWasKept()
    {
        using var folder = Example.Folder();
        var rows = folder.Write("rows.tsv", Rows);
        ModelFile.LoadOrTrain(rows, folder.File("model"));
        var written = File.GetLastWriteTimeUtc(folder.File("model"));
        ModelFile.LoadOrTrain(rows, folder.File("model")).Version.ShouldBe(ModelFile.LoadOrTrain(rows, folder.File("model")).Version);
        File.GetLastWriteTimeUtc(folder.File("model")).ShouldBe(written);
    }

    [Fact]
    public void ChangedDataIsTrainedAnew()
    {
        using var folder = Example.Folder();
        var before = ModelFile.LoadOrTrain(folder.Write("rows.tsv", Rows), folder.File("model"));
        var after = ModelFile.LoadOrTrain(folder.Write("rows.tsv", Rows + "is it here\tavailability\n"), folder.File("model"));
        after.Version.ShouldNotBe(before.Version);
        after.Classify("is it here").Ranked[0].Intent.ShouldBe("availability");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 10)]
    [InlineData(0, 200)]
    [InlineData(4, 300)]
    public void ADamagedFileIsTrainedAnew(int from, int to)
    {
        using var folder = Example.Folder();
        var model = ModelFile.LoadOrTrain(folder.Write("rows.tsv", Rows), folder.File("model"));
        File.WriteAllBytes(folder.File("model"), ModelFile.ToBytes(model)[from..to]);
        ModelFile.TryLoad(folder.File("model")).ShouldBeNull();
        ModelFile.LoadOrTrain(folder.File("rows.tsv"), folder.File("model")).Version.ShouldBe(model.Version);
        File.ReadAllBytes(folder.File("model")).ShouldBe(ModelFile.ToBytes(model));
    }

    [Fact]
    public void AFileOfAnotherFormatIsNoModel()
    {
        using var folder = Example.Folder();
        byte[] body = [.. "SBIM"u8, 99, 0, 0, 0];
        File.WriteAllBytes(folder.File("model"), [.. body, .. SHA256.HashData(body)]);
        ModelFile.TryLoad(folder.File("model")).ShouldBeNull();
    }

    [Fact]
    public void ACacheThatCannotBeWrittenCostsNoModel()
    {
        using var folder = Example.Folder();
        var rows = folder.Write("rows.tsv", Rows);
        ModelFile.LoadOrTrain(rows, Path.Combine(rows, "model")).Classify("lend it").Ranked[0].Intent.ShouldBe("borrow");
    }
}
