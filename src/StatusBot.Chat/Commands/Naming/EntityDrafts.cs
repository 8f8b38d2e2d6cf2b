using System.Globalization;
using StatusBot.Articles;

namespace StatusBot.Chat;

/// <summary>Lists whom an article names and the story does not know yet.</summary>
internal static class EntityDrafts
{
    private static readonly CommandOption<string?> Article = NameDrafts.Article();

    public static readonly Command Command = new(
        "entity drafts", "Lists whom and what an article names that is not known yet: name, kind, other names, how often", Right.Propose,
        [Article], RunAsync)
    { IsReading = true };

    /// <summary>Lists those of an article.</summary>
    public static Button Of(string article) =>
        Button.Of("Names in it", Command.Name, (Article.Name, article));

    private static async Task<Reply> RunAsync(Call call)
    {
        var names = await NameDrafts.OfAsync(call, Article);
        return Reply.Of(call, names, () => names.Count == 0
            ? [new Said("It names nobody who is not known.")]
            : [new Table(["Name", "Kind", "Other names", "Named", "Paragraph"], [.. names.Select(Row)])
            { Buttons = [.. names.Select(name => (IReadOnlyList<Button>)[EntityAccept.Of(call.Get(Article)!, name.Name)])] }]) with
        {
            Notes = call.WantsRows || names.Count == 0 ? []
                : [$"To add all of them, or some with --names or --except: entity accept {call.Get(Article)}"],
            Buttons = names.Count == 0 ? [] : [EntityAccept.Of(call.Get(Article)!)],
        };
    }

    private static string?[] Row(NameProposal name) =>
        [name.Name, name.Kind, string.Join(", ", name.Aliases), Number(name.Count), Number(name.Paragraph)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
