using System.Text.Json;

namespace StatusBot.Facts;

/// <summary>How the enumerations are written in the database.</summary>
internal static class Names
{
    public static string Of<T>(T value) where T : struct, Enum => Must.Key(value.ToString());
    public static string? Of<T>(T? value) where T : struct, Enum => value is null ? null : Of(value.Value);
    public static T Parse<T>(string name) where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);
}

/// <summary>Documents as they come out of the database.</summary>
internal static class Stored
{
    /// <exception cref="StoreException">The document is damaged.</exception>
    public static TermState Read(long position, string kind, string status, string document)
    {
        try
        {
            return new(Names.Parse<FactStatus>(status), Documents.Read(Names.Parse<TermKind>(kind), document));
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            throw new StoreException($"The database is damaged: the ledger's entry {position} cannot be read.", problem);
        }
    }
}
