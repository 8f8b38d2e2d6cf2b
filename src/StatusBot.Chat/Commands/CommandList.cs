using StatusBot.Articles;
using StatusBot.Facts;
using StatusBot.Language;

namespace StatusBot.Chat;

/// <summary>All commands, and the one place where they are run: where rights are checked, and a fault becomes a sentence.</summary>
public static class CommandList
{
    /// <summary>In the order in which help lists them.</summary>
    public static IReadOnlyList<Command> All { get; } =
    [
        Ask.Command,
        FactsList.Command, FactsSearch.Command, FactsShow.Command, FactsHistory.Command, FactsExport.Command, FactsImport.Command,
        FactPropose.Command, FactAccept.Command, FactReject.Command, FactEdit.Command, FactSupersede.Command, FactSupersede.Outcome,
        FactMoves.Retract, FactMoves.Restore, FactMoves.Undo, FactMoves.Merge, FactMoves.RankIt, FactMoves.Verify, ReviewList.Command,
        GapCommands.List, GapCommands.Means, GapCommands.Dismiss,
        EntityCommands.List, EntityCommands.Add, EntityCommands.Edit, EntityDrafts.Command, EntityAccept.Command,
        ClaimCommands.Add, ClaimCommands.Edit, TopicCommands.Add, TopicCommands.Edit, SourceCommands.AddOrigin,
        ArticlesList.Command, ArticlesAdd.Command, SourceCommands.EditArticle, ArticlesVerify.Command,
        DraftList.Command, DraftUse.Command, DraftCite.Command, DraftDismiss.Command, StoryCheckCommand.Command,
        RightsCommands.List, RightsCommands.Grant, RightsCommands.Revoke, AuditList.Command, ConsoleLink.Command,
        PrivacyCommands.Show, PrivacyCommands.Erase,
        Changes.Command, DigestCommand.Command, Why.Command, FeedbackList.Command, ModelClassify.Command, About.Command, Backup.Command,
    ];

    /// <summary>What the commands have to do with that share their first word.</summary>
    public static IReadOnlyDictionary<string, string> Groups { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["facts"] = "The fact store",
        ["fact"] = "A fact's life: proposed, accepted, changed, withdrawn",
        ["review"] = "What waits for a moderator",
        ["gap"] = "What people asked and no fact answers",
        ["entity"] = "Whom and what facts are about",
        ["claim"] = "The questions that several facts answer",
        ["topic"] = "What facts are about",
        ["origin"] = "Where articles have something from",
        ["articles"] = "The articles that the facts come from",
        ["draft"] = "What an article's sentences state, for a person to put into their own words",
        ["story"] = "The story as a whole",
        ["privacy"] = "What is kept about you",
        ["rights"] = "Who may do what",
        ["audit"] = "Who changed what",
        ["feedback"] = "What people said of the answers that they got",
    };

    /// <summary>The command of a name; null where there is none.</summary>
    public static Command? Find(string name) => All.FirstOrDefault(command => command.Name == name);

    /// <summary>Has a command done.</summary>
    /// <param name="unforeseen">Gets a fault that none of the program's parts foresaw; the reply names its kind.</param>
    public static async Task<Reply> RunAsync(
        this Bot bot, CommandRequest request, Action<Exception>? unforeseen = null, CancellationToken cancel = default)
    {
        if (Find(request.Command) is not { } command) return Reply.Refuse($"There is no command '{request.Command}'.", isMisuse: true);
        if (bot.Refusal(request.By, command.Right) is { } refusal)
            return Reply.Refuse(refusal) with { IsDenied = true };
        if (command.FaultIn(request.Values, bot.Conversations.Today) is { } fault)
            return Reply.Refuse(fault.Problem ?? $"{fault.Option.Name} is missing: {fault.Option.Help}.", isMisuse: true);
        if (BeyondReach(command, request) is { } beyond) return Reply.Refuse(beyond, isMisuse: true);
        try
        {
            if (command.IsChange) bot.Limits.Change(request.By);
            return await command.RunAsync(Call.Of(command, request, bot, cancel));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            if (!IsForeseen(problem)) unforeseen?.Invoke(problem);
            return Reply.Refuse(Sentence(problem), problem is CommandException { IsMisuse: true });
        }
    }

    /// <summary>What a form begins with: what a person gave already, and what its subject says.</summary>
    public static async Task<CommandForm> FormAsync(this Bot bot, CommandRequest request, CancellationToken cancel = default)
    {
        var (command, given) = (Find(request.Command)!, new CommandForm(request.Values, []));
        var isNamed = SubjectsIn(command).All(request.Values.ContainsKey);
        if (command.Form is null || !isNamed || bot.Refusal(request.By, command.Right) is not null) return given;
        try
        {
            var form = await command.Form(Call.Of(command, request, bot, cancel));
            return form with { Values = Joined(form.Values, request.Values) };
        }
        catch (CommandException problem)
        {
            return given with { Shown = [new Said(problem.Message)] };
        }
    }

    private static Dictionary<string, string> Joined(
        IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> before) =>
        first.Where(pair => !before.ContainsKey(pair.Key)).Concat(before).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> SubjectsIn(Command command) =>
        command.Options.Where(option => option is { IsText: true, IsRequired: true }).Select(option => option.Name);

    /// <summary>Who is not at the machine cannot name a place of it: what they hand over is theirs.</summary>
    private static string? BeyondReach(Command command, CommandRequest request) => request.By.IsAtMachine ? null
        : command.Options.Where(option => request.Values.ContainsKey(option.Name)).Any(option => option.Kind switch
        {
            OptionKind.Place => true,
            OptionKind.File => !IsTheirs(request.Values[option.Name], request),
            _ => false,
        })
            ? "That names a place on the bot's machine, which only who sits there can: hand over the document itself, or its address."
            : null;

    private static bool IsTheirs(string document, CommandRequest request) =>
        document.Contains("://", StringComparison.Ordinal) || request.Uploads.Contains(document, StringComparer.Ordinal)
        || document.StartsWith(ArticlesAdd.ShownBefore, StringComparison.Ordinal);

    /// <summary>A fault as one sentence for whoever met it.</summary>
    public static string Sentence(Exception problem) => IsForeseen(problem)
        ? problem.Message
        : $"Something went wrong that should not ({problem.GetType().Name}: {problem.Message.ReplaceLineEndings(" ")})";

    private static bool IsForeseen(Exception problem) => problem is CommandException or StoreException or ArticleException
        or StoryFormatException or LanguageFileException or TrainingDataException or IOException or UnauthorizedAccessException;
}
