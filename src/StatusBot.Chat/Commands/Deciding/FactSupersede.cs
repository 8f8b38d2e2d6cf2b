using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>A newer fact takes the place of another, or tells what became of an expected one.</summary>
internal static class FactSupersede
{
    private static readonly FactFields Form = new(areNeeded: true);
    private static readonly CommandOption<string?> Id = Known.Fact();
    private static readonly CommandOption<string?> NewId = Options.NewId("id-of-new", "The new fact's id; without it the first words");

    private static readonly CommandOption<Occurred?> From =
        Options.Date("from", "From which day; without it from the new fact's own date, else its article's");

    public static readonly Command Command = new(
        "fact supersede", "Says what holds instead of a fact, which stays true for the days before", Right.Propose,
        [NewId, .. Form.All, From, Options.Why, Id], call => RunAsync(call, (fact, old) => fact with
        {
            Supersedes = [old],
            From = call.Get(From),
        }))
    { Form = FollowingAsync };

    public static readonly Command Outcome = new(
        "fact outcome", "Says what became of an expected fact", Right.Propose, [NewId, .. Form.All, Options.Why, Id],
        call => RunAsync(call, (fact, old) => fact with { OutcomeOf = old }))
    { Form = FollowingAsync };

    // No version: the fact itself stays as it is.
    private static async Task<CommandForm> FollowingAsync(Call call) => await FactChange.FormAsync(call, Id, Form.Following);

    private static async Task<Reply> RunAsync(Call call, Func<Fact, string, Fact> relate)
    {
        var old = (await Known.FactAsync(call, Id)).Fact;
        var composed = await Form.NewAsync(call, call.Get(NewId));
        if (composed is { Claim: null, Value: null } && old.Claim is not null && !Form.NamesClaim(call))
            throw new CommandException(
                $"The new fact answers the claim '{old.Claim}' as '{old.Id}' does: say its answer in a few words with --value, or with " +
                "--claim '' that it does not.", isMisuse: true);
        var fact = relate(Form.NamesClaim(call) ? composed : composed with { Claim = composed.Claim ?? old.Claim }, old.Id);
        await Guards.CheckAsync(fact, call);
        var proposed = await FactChange.MakeAsync(call, new Change.Propose(fact), fact.Id, "proposed");
        return call.Bot.Options.SecondPerson || proposed.Kind != ReplyKind.Done
            ? proposed
            : await FactChange.MakeAsync(call, new Change.Accept(fact.Id), fact.Id, "accepted");
    }
}
