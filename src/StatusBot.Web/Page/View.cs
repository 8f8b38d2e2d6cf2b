using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using NodaTime;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>What one page is drawn from: what is known, as of which day, and the address that asks for it.</summary>
/// <param name="Past">The day that the reader looks back to; null for today.</param>
/// <param name="Visitor">Who looks at it.</param>
/// <param name="Problem">What is wrong with the address's day, in one sentence; then the page is drawn as of today.</param>
public sealed record View(Knowledge Knowledge, LocalDate Today, LocalDate? Past, string? Problem, PathString Path, IQueryCollection Query,
    Visitor Visitor)
{
    /// <summary>The parameter of an address that looks back.</summary>
    public const string AsOfKey = "asOf";

    public LocalDate AsOf => Past ?? Today;

    /// <summary>The story as of that day.</summary>
    public StoryView Story { get; } = Knowledge.AsOf(Past ?? Today);

    /// <summary>The same as of another day.</summary>
    public View At(LocalDate? past) => new(Knowledge, Today, past == Today ? null : past, Problem, Path, Query, Visitor);

    /// <summary>An address of ours that keeps to the day that the reader looks back to.</summary>
    public string Link(string address) => Past is { } day ? QueryHelpers.AddQueryString(address, AsOfKey, Seen.Iso(day)) : address;

    /// <summary>The address of this page with some parameters changed; null takes one away.</summary>
    public string With(params (string Key, string? Value)[] changes)
    {
        var query = Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in changes)
            if (string.IsNullOrEmpty(value)) query.Remove(key);
            else query[key] = value;
        return QueryHelpers.AddQueryString(Path.ToUriComponent(), query!);
    }

    /// <summary>What the address asks for besides some parameters.</summary>
    public IEnumerable<KeyValuePair<string, StringValues>> Without(params string[] keys) =>
        Query.Where(pair => !keys.Contains(pair.Key, StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads a page's request; ASP.NET Core calls it for a handler that asks for a view.</summary>
    public static ValueTask<View?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var bot = context.RequestServices.GetRequiredService<Bot>();
        var text = context.Request.Query[AsOfKey].ToString();
        var today = bot.Conversations.Today;
        var (day, problem) = text.Length == 0 ? default : PersonDay.Read(text, DayUse.AsOf, today);
        if (day is { } chosen && chosen > today)
            (day, problem) = (null, $"{Seen.Iso(chosen)} is yet to come: expected a day up to today, {Seen.Iso(today)}.");
        return new(new View(context.RequestServices.GetRequiredService<Knowledge>(), today, day == today ? null : day, problem,
            context.Request.Path, context.Request.Query, Visitor.Of(context)));
    }
}
