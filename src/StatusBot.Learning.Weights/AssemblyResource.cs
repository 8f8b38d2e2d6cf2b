using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StatusBot.Learning.Weights;

/// <summary>Reads an embedded resource without loading the assembly, whose references are not there.</summary>
internal static class AssemblyResource
{
    public static byte[] Read(string assembly, string name)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        foreach (var resource in metadata.ManifestResources.Select(metadata.GetManifestResource))
            if (metadata.GetString(resource.Name) == name) return Bytes(file, (int)resource.Offset);
        throw new InvalidDataException($"'{assembly}' holds no resource '{name}', and the sentence encoder's model was expected in it");
    }

    private static byte[] Bytes(PEReader file, int offset)
    {
        var section = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var reader = section.GetReader(offset, section.Length - offset);
        return reader.ReadBytes(reader.ReadInt32());
    }
}
