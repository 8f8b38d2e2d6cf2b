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
        DraftList.Command, DraftUse.Command, DraftCite.Command, DraftDismiss.Command,
        Changes.Command, DigestCommand.Command, Why.Command, FeedbackList.Command, ModelClassify.Command, About.Command, Backup.Command,
    ];

    /// <summary>The command of a name; null where there is none.</summary>
    public static Command? Find(string name) => All.FirstOrDefault(command => command.Name == name);

    /// <summary>Has a command done.</summary>
    /// <param name="unforeseen">Gets a fault that none of the program's parts foresaw; the reply names its kind.</param>
    public static async Task<Reply> RunAsync(
        this Bot bot, CommandRequest request, Action<Exception>? unforeseen = null, CancellationToken cancel = default)
    {
        if (Find(request.Command) is not { } command) return Reply.Refuse($"There is no command '{request.Command}'.", isMisuse: true);
        if (Rights.Refusal(request.Author, command.Right) is { } refusal) return Reply.Refuse(refusal);
        if (command.FaultIn(request.Values, bot.Conversations.Today) is { } fault)
            return Reply.Refuse(fault.Problem ?? $"{fault.Option.Name} is missing: {fault.Option.Help}.", isMisuse: true);
        try
        {
            return await command.RunAsync(Call.Of(command, request, bot, cancel));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            if (!IsForeseen(problem)) unforeseen?.Invoke(problem);
            return Reply.Refuse(Sentence(problem), problem is CommandException { IsMisuse: true });
        }
    }

    /// <summary>A fault as one sentence for whoever met it.</summary>
    public static string Sentence(Exception problem) => IsForeseen(problem)
        ? problem.Message
        : $"Something went wrong that should not ({problem.GetType().Name}: {problem.Message.ReplaceLineEndings(" ")})";

    private static bool IsForeseen(Exception problem) => problem is CommandException or StoreException or ArticleException
        or StoryFormatException or LanguageFileException or TrainingDataException or IOException or UnauthorizedAccessException;
}
