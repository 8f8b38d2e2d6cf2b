using System.Globalization;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What is kept about a person: shown to them alone, and erased when they say so.</summary>
internal static class PrivacyCommands
{
    private static readonly CommandOption<bool> Yes = Options.Flag("yes", "Erase it: this cannot be undone");

    public static readonly Command Show = new(
        "privacy show", "Shows what is kept about you; with --json all of it, to keep", Right.Ask, [], ShowAsync)
    { IsForPerson = true };

    public static readonly Command Erase = new(
        "privacy erase", "Erases what is kept about you; what you changed stays, under a name that leads to nobody", Right.Ask, [Yes],
        EraseAsync)
    { ChangesOwn = true, HasRows = false };

    private static async Task<Reply> ShowAsync(Call call)
    {
        var kept = await call.Bot.Privacy.OfAsync(call.Person);
        return Reply.Of(call, kept, () => Tell(kept, call)) with { Visibility = Visibility.OnlyMe };
    }

    private static IReadOnlyList<Block> Tell(KeptOfPerson kept, Call call) =>
    [
        Fields.Of(
            ("You", kept.Person), ("Questions", $"{kept.Questions.Count}, each for {call.Bot.Options.QuestionDays} days"),
            ("Signed in", kept.Sessions == 0 ? null : Plural.Of(kept.Sessions, "browser")),
            ("Rights", kept.Rights.Count == 0 ? null : string.Join(", ", kept.Rights)),
            ("Changes", kept.Changes.ToString(CultureInfo.InvariantCulture))),
        .. kept.Questions.Count == 0 ? (Block[])[] :
        [
            new Table(["When", "Where", "Question"], [.. kept.Questions.Select(one => (string[])[one.At, one.Channel, one.Question])]),
        ],
    ];

    private static async Task<Reply> EraseAsync(Call call)
    {
        var kept = await call.Bot.Privacy.OfAsync(call.Person);
        if (!call.Get(Yes))
            return Reply.Of(Tell(kept, call)) with
            {
                Visibility = Visibility.OnlyMe,
                Confirmation = new(
                    Button.Of("Erase all of this for ever", Erase.Name, ("yes", "true")), "Nothing was erased: --yes erases it."),
            };
        if (kept.Rights.Count > 0)
            await call.Bot.Knowledge.ChangeAsync(
                new Change.Define(new Grant(kept.Person, [])), Person.Program.Author, "whoever held them was erased");
        var pseudonym = await call.Bot.Privacy.EraseAsync(call.Person);
        return Reply.Line($"Erased. The {Plural.Of(kept.Changes, "change")} that you made are by '{pseudonym}' from now on.") with
        {
            Visibility = Visibility.OnlyMe,
        };
    }
}
