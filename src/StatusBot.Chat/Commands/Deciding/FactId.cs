using System.Globalization;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>An id for a fact that was given none: the first words of its statement.</summary>
internal static class FactId
{
    private const int Longest = 50;

    /// <returns>One that no accepted fact has.</returns>
    public static string Free(string statement, Story story)
    {
        var id = Slug.Of(statement, Longest, "fact");
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? id : $"{id}-{number.ToString(CultureInfo.InvariantCulture)}")
            .First(free => story.Facts.All(fact => fact.Id != free));
    }
}
