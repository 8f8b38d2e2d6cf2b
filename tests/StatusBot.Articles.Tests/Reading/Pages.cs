using System.Text;
using NodaTime;

namespace StatusBot.Articles.Tests;

/// <summary>Reads as the program does, on 27 November 2026.</summary>
internal static class Pages
{
    private static readonly LocalDate Today = new(2026, 11, 27);

    /// <summary>A page of the folder beside this file, as if it had been fetched.</summary>
    public static Task<UnderstoodArticle> FetchedAsync(string file) => FetchedAsync(file, File.ReadAllBytes(PathOf(file)));

    /// <summary>The same with one of its pieces exchanged.</summary>
    public static Task<UnderstoodArticle> FetchedAsync(string file, string old, string instead) =>
        FetchedAsync(file, Encoding.UTF8.GetBytes(File.ReadAllText(PathOf(file)).Replace(old, instead, StringComparison.Ordinal)));

    private static Task<UnderstoodArticle> FetchedAsync(string file, byte[] bytes) =>
        ReadAsync(new(file, bytes, new("https://site.example/fetched"), "text/html"));

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Reading", "Pages", file);

    public static Task<UnderstoodArticle> ReadAsync(string name, string text) => ReadAsync(name, Encoding.UTF8.GetBytes(text));

    public static Task<UnderstoodArticle> ReadAsync(string name, byte[] bytes) => ReadAsync(new Source(name, bytes));

    public static Task<UnderstoodArticle> ReadAsync(Source source) =>
        ArticleReader.ReadAsync(source, Today, TestContext.Current.CancellationToken);

    /// <summary>A page with so much text that it is an article, and what a test adds to its head and body.</summary>
    public static string With(string head, string body = "") => $"""
        <!doctype html><html><head>{head}</head><body><article>{body}
        <p>The harbour council voted late on Monday to open the inner lock to three firms, ending a quarrel that had lasted for most of
        the winter, and nobody was quite sure why.</p>
        <p>The engineers found that the gates can bear twelve openings a day. The council limits them to eight, four of which are kept
        for the ferries, which do not need more.</p></article></body></html>
        """;
}
