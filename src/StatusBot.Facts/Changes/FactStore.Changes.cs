using System.Data.Common;

namespace StatusBot.Facts;

/// <summary>A change that somebody asks for.</summary>
/// <param name="ExpectedVersion">The version of the fact or term on which the person decided; null where it does not matter.</param>
internal sealed record ChangeRequest(Change Change, Author By, string? Why = null, int? ExpectedVersion = null);

internal sealed partial class FactStore
{
    /// <summary>Makes one change, with its entries in the ledger, in one transaction.</summary>
    /// <param name="known">What is known at the ledger's last position.</param>
    /// <param name="prepare">Gets the new entries before they are committed: what it throws keeps them out of the store.</param>
    /// <exception cref="StoreException">The store cannot be written; nothing of the change was kept.</exception>
    public async Task<ChangeOutcome> ChangeAsync(ChangeRequest request, Snapshot known, Action<IReadOnlyList<LedgerEntry>> prepare)
    {
        if (request.Why is { } why && Rules.Line(why) is { } problem)
            return new ChangeOutcome.Refused(Sentence(Rules.Tell("reason", why, problem)));
        try
        {
            return await Database.WriteAsync(async (connection, transaction) =>
            {
                var last = await LedgerTable.LastPositionAsync(connection);
                if (last != known.Position)
                    throw new InvalidOperationException($"What is known ends at {known.Position}, and the ledger at {last}.");
                var outcome = await new OneChange(connection, transaction, request, known, clock.GetCurrentInstant()).MakeAsync();
                if (outcome is ChangeOutcome.Done { Entries: { Count: > 0 } entries }) prepare(entries);
                return outcome;
            });
        }
        catch (ChangeRefusedException refused)
        {
            return new ChangeOutcome.Refused(refused.Message);
        }
    }

    internal static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
