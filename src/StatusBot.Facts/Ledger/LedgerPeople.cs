using System.Data.Common;
using Dapper;

namespace StatusBot.Facts;

/// <summary>
/// The people in the ledger: the one thing in it that may ever be put otherwise, because they have a right to be forgotten.
/// </summary>
internal static class LedgerPeople
{
    public static Task<int> CountAsync(DbConnection connection, string who) =>
        connection.ExecuteScalarAsync<int>("select count(*) from ledger where who = @who", new { who });

    /// <summary>
    /// Puts a pseudonym in the place of a name. What was done, when and why stays; the guard of the entries is off within this
    /// transaction alone.
    /// </summary>
    public static async Task RenameAsync(DbConnection connection, DbTransaction transaction, string who, string pseudonym)
    {
        var guard = await connection.ExecuteScalarAsync<string>(
            "select sql from sqlite_schema where type = 'trigger' and name = 'ledger_keeps_content'", transaction: transaction);
        await connection.ExecuteAsync("drop trigger ledger_keeps_content", transaction: transaction);
        await connection.ExecuteAsync(
            "update ledger set who = @pseudonym, os_user = null where who = @who", new { who, pseudonym }, transaction);
        await connection.ExecuteAsync(guard!, transaction: transaction);
    }
}
