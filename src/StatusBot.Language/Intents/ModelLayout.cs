using System.Runtime.InteropServices;

namespace StatusBot.Language;

/// <summary>The order of a model's parts in a file.</summary>
internal static class ModelLayout
{
    private const uint Magic = 0x4D494253; // "SBIM", read from the file's first byte on

    public static void Write(BinaryWriter writer, ModelParts parts)
    {
        writer.Write(Magic);
        writer.Write(ModelFile.FormatVersion);
        writer.Write(parts.Seed);
        writer.Write(parts.DataSha256);
        writer.Write(parts.Intents.Length);
        foreach (var intent in parts.Intents) writer.Write(intent);
        WriteCalibration(writer, parts.Calibration);
        writer.Write(parts.Space.RarityOfUnknown);
        WriteArray(writer, parts.Space.Hashes);
        WriteArray(writer, parts.Space.Rarity);
        WriteArray<float>(writer, parts.Weights.Units);
        WriteArray<sbyte>(writer, parts.Weights.Values);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null where the format is another one.</summary>
    public static ModelParts? Read(BinaryReader reader)
    {
        if (reader.ReadUInt32() != Magic || reader.ReadInt32() != ModelFile.FormatVersion) return null;
        var (seed, hash) = (reader.ReadUInt64(), reader.ReadString());
        var intents = new string[reader.ReadInt32()];
        for (var k = 0; k < intents.Length; k++) intents[k] = reader.ReadString();
        var calibration = ReadCalibration(reader);
        var rarityOfUnknown = reader.ReadSingle();
        var space = new FeatureSpace(ReadArray<uint>(reader), ReadArray<float>(reader), rarityOfUnknown);
        return new ModelParts(
            seed, hash, intents, space, new PackedWeights(ReadArray<float>(reader), ReadArray<sbyte>(reader)), calibration);
    }

    private static void WriteCalibration(BinaryWriter writer, Calibration calibration)
    {
        writer.Write(calibration.Temperature);
        writer.Write(calibration.LeastFamiliar);
        writer.Write(calibration.Gate is not null);
        if (calibration.Gate is not { } gate) return;
        writer.Write(gate.Offset);
        writer.Write(gate.OfLead);
        writer.Write(gate.OfFamiliarity);
    }

    private static Calibration ReadCalibration(BinaryReader reader)
    {
        var (temperature, leastFamiliar) = (reader.ReadDouble(), reader.ReadDouble());
        var gate = reader.ReadBoolean() ? new Gate(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble()) : null;
        return new Calibration(temperature, gate, leastFamiliar);
    }

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> items) where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items));
    }

    private static T[] ReadArray<T>(BinaryReader reader) where T : unmanaged
    {
        var items = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }
}
