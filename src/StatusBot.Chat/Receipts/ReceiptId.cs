using System.Security.Cryptography;

namespace StatusBot.Chat;

/// <summary>Ten letters and digits, without those that are mistaken for each other (Crockford's base 32): 50 random bits.</summary>
internal static class ReceiptId
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New() => RandomNumberGenerator.GetString(Digits, 10);

    /// <summary>As it was meant: capitals, and letters that look like digits, read as Crockford reads them.</summary>
    public static string Read(string written) =>
        written.Trim().ToLowerInvariant().Replace('o', '0').Replace('i', '1').Replace('l', '1');
}
