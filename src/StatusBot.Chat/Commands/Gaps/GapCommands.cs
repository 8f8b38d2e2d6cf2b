using System.Globalization;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What people asked and nobody could answer: a moderator says what it means, or that it is none of ours.</summary>
internal static class GapCommands
{
    private static readonly CommandOption<string?> Id =
        Options.Subject("The gap's id, as 'gap list' gives it: the receipt of its newest question", "maeydxyazn");

    private static readonly CommandOption<string?> Fact =
        new TextOption("fact", OptionKind.Line, "The id of the fact that answers it")
        { ValueName = "ID", IsRequired = true, Suggestions = Known.Facts };

    public static readonly Command List = new(
        "gap list", "Lists what was asked and no fact answers, the most asked first: id, how often, when last, question", Right.Accept, [],
        ListAsync)
    { IsReading = true, Queue = "Asked, and not known" };

    public static readonly Command Means = new(
        "gap means", "Says that a question means a fact: it and its like are answered by that from now on", Right.Accept,
        [Fact, Options.Why, Id], MeansAsync);

    public static readonly Command Dismiss = new(
        "gap dismiss", "Says that a question is none that we answer", Right.Accept, [Options.Reason, Id], DismissAsync);

    private static async Task<Reply> ListAsync(Call call)
    {
        var gaps = await call.Bot.Gaps.ListAsync();
        return Reply.Of(call, gaps, () => gaps.Count == 0
            ? [new Said("Nothing that was asked is left open.")]
            : [new Table(["Id", "Asked", "Last", "Where", "Question", "In other words"], [.. gaps.Select(Row)])
                { Buttons = [.. gaps.Select(Next)] }]);
    }

    private static async Task<Reply> MeansAsync(Call call)
    {
        var gap = await FindAsync(call);
        var stored = await call.Bot.Knowledge.FindAsync(call.Get(Fact)!) ?? throw Known.NoFact(call.Get(Fact)!);
        var questions = gap.Others.Prepend(gap.Question);
        var fact = stored.Fact with { Wordings = [.. stored.Fact.Wordings.Union(questions, StringComparer.OrdinalIgnoreCase)] };
        var reply = await FactChange.MakeAsync(call, new Change.Edit(fact), fact.Id, "known to answer it", fact);
        if (reply.Kind != ReplyKind.Done) return reply;
        await call.Bot.Gaps.DecideAsync(gap, fact.Id, call.Person.Name, call.Why);
        return call.WantsRows || IsAnsweredBy(fact.Id, gap, call) ? reply
            : reply with { Notes = [$"Look: asked again, “{gap.Question}” is not answered by it: see 'ask'.", .. reply.Notes] };
    }

    private static bool IsAnsweredBy(string fact, Gap gap, Call call)
    {
        var now = call.Bot.Knowledge.Current;
        var answer = AnswerRow.Of(null, now.Answerer.Ask(gap.Question, before: null, call.Today, call.Today), now.Index, receipt: gap.Id);
        return answer.Facts.Any(shown => shown.Id == fact);
    }

    private static async Task<Reply> DismissAsync(Call call)
    {
        var gap = await FindAsync(call);
        await call.Bot.Gaps.DecideAsync(gap, fact: null, call.Person.Name, call.Why);
        return Reply.Of(call, gap, () => [new Said($"“{gap.Question}” is dismissed.", IsStrong: true)]);
    }

    private static async Task<Gap> FindAsync(Call call) => await call.Bot.Gaps.FindAsync(call.Get(Id)!)
        ?? throw new CommandException($"There is no gap '{call.Get(Id)}': 'gap list' lists what is left open.", isMisuse: true);

    private static IReadOnlyList<Button> Next(Gap gap) =>
    [
        Button.Of("Means a fact", "gap means", ("id", gap.Id)), Button.Of("Propose a fact", "fact propose", ("wording", gap.Question)),
        Button.Of("Dismiss", "gap dismiss", ("id", gap.Id)),
    ];

    private static string?[] Row(Gap gap) =>
    [
        gap.Id, gap.Count.ToString(CultureInfo.InvariantCulture), gap.Last, string.Join(", ", gap.Channels), gap.Question,
        string.Join("; ", gap.Others),
    ];
}
