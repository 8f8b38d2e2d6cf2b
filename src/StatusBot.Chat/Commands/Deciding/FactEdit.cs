using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Lets a fact say something else.</summary>
internal static class FactEdit
{
    private static readonly FactFields Form = new(areNeeded: false);
    private static readonly Relations Relations = new();
    private static readonly CommandOption<string?> Id = Known.Fact();

    public static readonly Command Command = new(
        "fact edit", "Changes what a fact says, or adds a citation or a wording; what is left out stays as it is", Right.Accept,
        [.. Form.All, .. Relations.All, FactChange.Version, Options.Why, Id], RunAsync)
    {
        Form = call => FactChange.FormAsync(call, Id, Form.Filled),
    };

    private static async Task<Reply> RunAsync(Call call)
    {
        var stored = await Known.FactAsync(call, Id);
        var edited = Relations.In(call, await Form.EditedAsync(call, stored.Fact));
        await Guards.CheckAsync(edited, call);
        return await FactChange.MakeAsync(call, new Change.Edit(edited), edited.Id, "edited", edited);
    }
}
