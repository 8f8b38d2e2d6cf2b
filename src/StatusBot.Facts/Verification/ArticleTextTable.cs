using System.Data.Common;
using Dapper;

namespace StatusBot.Facts;

/// <summary>The texts of articles in the store. They are others' work: for the team's eyes and for searching, never in an export.</summary>
internal static class ArticleTextTable
{
    public static Task KeepAsync(DbConnection connection, DbTransaction transaction, IReadOnlyDictionary<string, ArticleText> texts) =>
        connection.ExecuteAsync(
            """
            insert into article_text (article, bytes) values (@Article, @Bytes)
            on conflict do update set bytes = excluded.bytes
            """,
            texts.Select(text => new { Article = text.Key, Bytes = text.Value.Bytes.ToArray() }), transaction);

    public static async Task<ArticleText?> FindAsync(DbConnection connection, string article) =>
        await connection.QuerySingleOrDefaultAsync<byte[]>(
            "select bytes from article_text where article = @article", new { article }) is { } bytes
            ? ArticleText.Of(bytes)
            : null;

    public static async Task<IReadOnlyDictionary<string, ArticleText>> AllAsync(DbConnection connection) =>
        (await connection.QueryAsync<(string Article, byte[] Bytes)>("select article, bytes from article_text"))
            .ToDictionary(row => row.Article, row => ArticleText.Of(row.Bytes), StringComparer.Ordinal);
}
