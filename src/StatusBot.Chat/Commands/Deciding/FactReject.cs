using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Does not take a proposed fact, and says why.</summary>
internal static class FactReject
{
    private static readonly CommandOption<string?> Id = Known.Proposal();

    public static readonly Command Command = new(
        "fact reject", "Does not take a proposed fact; the reason stands in its history", Right.Accept,
        [FactChange.Version, Options.Reason, Id], RunAsync)
    { Form = call => FactChange.FormAsync(call, Id) };

    private static Task<Reply> RunAsync(Call call) =>
        FactChange.MakeAsync(call, new Change.Reject(call.Get(Id)!), call.Get(Id)!, "rejected");
}
