using System.Globalization;

namespace StatusBot.Facts;

/// <summary>A number with its noun: "1 fact", "2 entities".</summary>
public static class Plural
{
    public static string Of(long number, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : Many(one))}");

    /// <summary>"entities", but "days".</summary>
    public static string Many(string one) => one is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? one[..^1] + "ies" : one + "s";
}
