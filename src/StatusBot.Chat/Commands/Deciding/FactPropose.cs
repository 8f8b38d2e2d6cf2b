using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Proposes a new fact, which waits for somebody to accept it.</summary>
internal static class FactPropose
{
    private static readonly FactFields Form = new(areNeeded: true);
    private static readonly CommandOption<string?> Id = Options.NewId("id", "Its id; without it the first words of the statement");

    public static readonly Command Command = new(
        "fact propose", "Proposes a fact with its source; it is answered with when somebody accepts it", Right.Propose,
        [Id, .. Form.All, Options.Why], RunAsync);

    private static async Task<Reply> RunAsync(Call call)
    {
        var fact = await Form.NewAsync(call, call.Get(Id));
        await Guards.CheckAsync(fact, call);
        var same = (await call.Bot.ProposalsAsync()).Where(other => IsSame(other.Fact, fact)).Select(other => other.Fact.Id).ToList();
        var reply = await FactChange.MakeAsync(call, new Change.Propose(fact), fact.Id, "proposed");
        return same.Count == 0 || call.WantsRows ? reply
            : reply with { Notes = [$"Look: the proposal '{same[0]}' says the same and waits, too.", .. reply.Notes] };
    }

    private static bool IsSame(Fact one, Fact other) => one.Id != other.Id && NameKey.Of(one.Statement) == NameKey.Of(other.Statement);
}
