using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;
using NodaTime;
using NodaTime.Text;

namespace StatusBot.Facts;

/// <summary>
/// The numbered steps of one room's tables: embedded resources named <c>Migrations/Sqlite/0001_what_it_does.sql</c>, and what SQL alone
/// cannot do. Each runs once, in the order of their numbers, in a transaction of its own.
/// </summary>
/// <param name="Component">The room's name; each counts its own scripts.</param>
internal sealed record Migrations(string Component, IReadOnlyList<Migration> Steps)
{
    /// <param name="coded">The steps that are not SQL alone.</param>
    public static Migrations In(Assembly assembly, string component, params IEnumerable<Migration> coded)
    {
        var prefix = $"Migrations/{Dialect.Scripts}/";
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
        return new(component, [.. names.Select(name => Read(assembly, name, prefix.Length)).Concat(coded).OrderBy(step => step.Number)]);
    }

    /// <summary>Runs the steps that the database has not seen yet.</summary>
    /// <exception cref="StoreException">The database has seen steps that this program does not know.</exception>
    internal async Task RunAsync(DbConnection connection, IClock clock, Database database)
    {
        var done = await RefuseNewerAsync(connection, database);
        foreach (var step in Steps.Where(step => step.Number > done)) await RunAsync(step, connection, clock);
    }

    /// <exception cref="StoreException">The database is newer or older than this program.</exception>
    internal async Task RequireAsync(DbConnection connection, Database database)
    {
        if (await RefuseNewerAsync(connection, database) < Steps.Max(step => step.Number))
            throw new StoreException($"The database {database} is of an older StatusBot: start the bot once to bring it up to date.");
    }

    /// <returns>The number of the last script that the database has seen.</returns>
    /// <exception cref="StoreException">The database has seen scripts that this program does not know.</exception>
    internal async Task<long> RefuseNewerAsync(DbConnection connection, Database database)
    {
        if (!await Dialect.HasTableAsync(connection, "migration")) return 0;
        var done = await connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) from migration where component = @Component", new { Component });
        var known = Steps.Max(step => step.Number);
        return done <= known ? done : throw new StoreException(
            $"The database {database} is of a newer StatusBot ({Component} {done}, and this one knows {known}): update the program.");
    }

    private async Task RunAsync(Migration step, DbConnection connection, IClock clock)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await Dialect.MarkAsync(connection, transaction);
        await connection.ExecuteAsync(
            """
            create table if not exists migration (
                component text not null, number integer not null, name text not null, applied text not null,
                primary key (component, number))
            """, transaction: transaction);
        await step.RunAsync(connection, transaction, clock.GetCurrentInstant());
        await connection.ExecuteAsync(
            "insert into migration (component, number, name, applied) values (@Component, @Number, @Name, @applied)",
            new { Component, step.Number, step.Name, applied = InstantPattern.General.Format(clock.GetCurrentInstant()) }, transaction);
        await transaction.CommitAsync();
    }

    private static Migration Read(Assembly assembly, string resource, int prefix)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var name = resource[prefix..^".sql".Length];
        return new(int.Parse(name[..4], CultureInfo.InvariantCulture), name[5..], reader.ReadToEnd());
    }
}

/// <summary>One step; it gets the moment at which it runs.</summary>
internal sealed record Migration(int Number, string Name, Func<DbConnection, DbTransaction, Instant, Task> RunAsync)
{
    public Migration(int number, string name, string sql)
        : this(number, name, (connection, transaction, _) => connection.ExecuteAsync(sql, transaction: transaction)) { }
}
