using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Takes a proposed fact among those that are answered with, and says how it stands to others.</summary>
internal static class FactAccept
{
    private static readonly CommandOption<string?> Id = Known.Proposal();
    private static readonly Relations Relations = new();

    private static readonly CommandOption<string?> SameAs =
        Options.Id("same-as", "It says the same as this fact: only its citation is added", Known.Facts);

    private static readonly CommandOption<bool> Unrelated = Options.Flag("unrelated", "It answers no claim: takes its claim away");

    public static readonly Command Command = new(
        "fact accept", "Accepts a proposed fact: it is answered with from now on. Without more its date says whose place it takes",
        Right.Accept, [.. Relations.All, SameAs, Unrelated, FactChange.Version, Options.Why, Id], RunAsync)
    { Form = call => FactChange.FormAsync(call, Id) };

    private static async Task<Reply> RunAsync(Call call)
    {
        var stored = await Known.FactAsync(call, Id);
        var fact = stored.Fact;
        if (stored.Status == FactStatus.Proposed) await SecondPerson.RequireAsync(call, fact.Id);
        if (call.Get(SameAs) is { } other)
            return await FactChange.MakeAsync(call, new Change.Merge(fact.Id, other), other, "given one more citation");
        var accepted = Relations.In(call, call.Get(Unrelated) ? fact with { Claim = null, Value = null } : fact);
        await Guards.CheckAsync(accepted, call);
        return await FactChange.MakeAsync(call, new Change.Accept(fact.Id, accepted), fact.Id, "accepted", accepted);
    }
}
