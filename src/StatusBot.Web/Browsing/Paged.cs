using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace StatusBot.Web;

/// <summary>One page of a long list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pages">How many there are; 1 for an empty list.</param>
/// <param name="Total">How many items the whole list has.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Number, int Pages, int Total);

internal static class Paging
{
    public const string Key = "page";
    private const int UsualSize = 25;

    /// <summary>Draws the page of a list that the address asks for with <c>page=</c>, or says that there is none.</summary>
    public static IResult Show<T>(View view, IReadOnlyList<T> all, Func<Paged<T>, IResult> draw, int size = UsualSize)
    {
        var text = view.Query[Key].ToString();
        if (!int.TryParse(text.Length == 0 ? "1" : text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return Pages.BadRequest(view, $"'{Asked.Shorten(text)}' is not the number of a page: expected 1, 2, 3 and so on.");
        var pages = Math.Max(1, (all.Count + size - 1) / size);
        return number <= pages
            ? draw(new([.. all.Skip((number - 1) * size).Take(size)], number, pages, all.Count))
            : Pages.NotFound(view, string.Create(CultureInfo.InvariantCulture, $"There is no page {number}: the list has {pages}."));
    }
}
