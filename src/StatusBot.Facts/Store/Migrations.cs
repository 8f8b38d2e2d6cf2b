using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;
using NodaTime;
using NodaTime.Text;

namespace StatusBot.Facts;

/// <summary>
/// The numbered scripts of one room's tables: embedded resources named <c>Migrations/Sqlite/0001_what_it_does.sql</c>.
/// Each runs once, in order, in a transaction of its own.
/// </summary>
/// <param name="Component">The room's name; each counts its own scripts.</param>
public sealed record Migrations(string Component, IReadOnlyList<Migration> Scripts)
{
    public static Migrations In(Assembly assembly, string component)
    {
        var prefix = $"Migrations/{Dialect.Scripts}/";
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
        return new(component, [.. names.Order(StringComparer.Ordinal).Select(name => Read(assembly, name, prefix.Length))]);
    }

    /// <summary>Runs the scripts that the database has not seen yet.</summary>
    /// <exception cref="StoreException">The database has seen scripts that this program does not know.</exception>
    internal async Task RunAsync(DbConnection connection, IClock clock, Database database)
    {
        var done = await RefuseNewerAsync(connection, database);
        foreach (var script in Scripts.Where(script => script.Number > done)) await RunAsync(script, connection, clock);
    }

    /// <exception cref="StoreException">The database is newer or older than this program.</exception>
    internal async Task RequireAsync(DbConnection connection, Database database)
    {
        if (await RefuseNewerAsync(connection, database) < Scripts.Max(script => script.Number))
            throw new StoreException($"The database {database} is of an older StatusBot: start the bot once to bring it up to date.");
    }

    /// <returns>The number of the last script that the database has seen.</returns>
    /// <exception cref="StoreException">The database has seen scripts that this program does not know.</exception>
    internal async Task<long> RefuseNewerAsync(DbConnection connection, Database database)
    {
        if (!await Dialect.HasTableAsync(connection, "migration")) return 0;
        var done = await connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from migration where component = @Component", new { Component });
        var known = Scripts.Max(script => script.Number);
        return done <= known ? done : throw new StoreException(
            $"The database {database} is of a newer StatusBot ({Component} {done}, and this one knows {known}): update the program.");
    }

    private async Task RunAsync(Migration script, DbConnection connection, IClock clock)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await Dialect.MarkAsync(connection, transaction);
        await connection.ExecuteAsync(
            """
            create table if not exists migration (
                component text not null, number integer not null, name text not null, applied text not null, primary key (component, number))
            """, transaction: transaction);
        await connection.ExecuteAsync(script.Sql, transaction: transaction);
        await connection.ExecuteAsync(
            "insert into migration (component, number, name, applied) values (@Component, @Number, @Name, @applied)",
            new { Component, script.Number, script.Name, applied = InstantPattern.General.Format(clock.GetCurrentInstant()) }, transaction);
        await transaction.CommitAsync();
    }

    private static Migration Read(Assembly assembly, string resource, int prefix)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var name = resource[prefix..^".sql".Length];
        return new(int.Parse(name[..4], CultureInfo.InvariantCulture), name[5..], reader.ReadToEnd());
    }
}

/// <summary>One script.</summary>
public sealed record Migration(int Number, string Name, string Sql);
