using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace StatusBot.Chat;

/// <summary>A secret that whoever has it signs in with: 256 random bits. What is kept is its hash, which leads nowhere.</summary>
internal static class SecretToken
{
    private const int Bytes = 32;

    /// <summary>A new one, in characters that an address takes as they are.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
