using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using StatusBot.Chat;
using StatusBot.Web.Console;
using StatusBot.Web.SignIn;

namespace StatusBot.Web;

/// <summary>
/// The console: each of the bot's commands as a page. What only reads is done when its page is opened, what changes something when its
/// form is sent. It offers what the person may do, and decides nothing.
/// </summary>
internal static class ConsolePages
{
    private const int LongestUpload = 6 * 1024 * 1024;

    /// <summary>The styles of these pages.</summary>
    public static readonly IReadOnlyList<string> Styles = ["console.css"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages();
        pages.AddEndpointFilter(async (call, next) => call.Arguments.OfType<View>().First() is { Visitor.Session: null } view
            ? Pages.Of<HowToSignInPage>(
                StatusCodes.Status401Unauthorized, view, ("Sentence", "The console is for those who are signed in."))
            : await next(call));
        pages.MapGet("/console", HomeAsync);
        pages.MapGet("/console/{group}/{name?}", ShowAsync);
        pages.MapPost("/console/{group}/{name?}", SendAsync).WithMetadata(new RequestSizeLimitAttribute(LongestUpload));
    }

    /// <summary>The commands that a person is offered.</summary>
    public static IReadOnlyList<Command> OfferedTo(Person person, Bot bot)
    {
        var rights = bot.RightsOf(person);
        return [.. CommandList.All.Where(command => rights.Contains(command.Right) && IsForPages(command))];
    }

    /// <summary>The address of a command's page, its form filled in with some values.</summary>
    public static string Address(string command, IReadOnlyDictionary<string, string>? values = null) =>
        "/console/" + command.Replace(' ', '/') + (values is { Count: > 0 } ? QueryString.Create(values!) : "");

    private static bool IsForPages(Command command) => command is { IsAtMachineAlone: false, IsForConsole: true };

    private static async Task<IResult> HomeAsync(View view, Bot bot, CancellationToken cancel)
    {
        var offered = OfferedTo(view.Visitor.Person, bot);
        var lists = new List<(Command, Reply)>();
        foreach (var command in offered.Where(command => command.Queue is not null))
            lists.Add((command, await bot.RunAsync(Request(command, Nothing, view), cancel: cancel)));
        return Pages.Of<ConsoleHome>(view, ("Offered", offered), ("Lists", lists));
    }

    private static async Task<IResult> ShowAsync(string group, string? name, View view, Bot bot, CancellationToken cancel)
    {
        if (Find(group, name) is not { } command) return Pages.NotFound(view, "There is no such command.");
        var values = Given(view.Query, command);
        var request = Request(command, values, view);
        var isDone = !command.IsChange;
        var reply = isDone && command.FaultIn(values, view.Today) is null ? await bot.RunAsync(request, cancel: cancel)
            : bot.RightsOf(view.Visitor.Person).Contains(command.Right) ? null
            : await bot.RunAsync(request, cancel: cancel);
        var form = await bot.FormAsync(request, cancel);
        return Pages.Of<CommandPage>(
            StatusOf(reply), view, ("Command", command), ("Values", form.Values), ("Shown", form.Shown), ("Reply", reply),
            ("IsSent", false));
    }

    private static async Task<IResult> SendAsync(
        string group, string? name, View view, HttpContext context, Bot bot, CancellationToken cancel)
    {
        if (Find(group, name) is not { } command) return Pages.NotFound(view, "There is no such command.");
        var form = await context.Request.ReadFormAsync(cancel);
        if (!view.Visitor.Made(form["token"].ToString()))
            return Pages.BadRequest(view, "This form is not yours, or older than your sign-in: load its page again.");
        using var uploads = await Uploads.OfAsync(form.Files, cancel);
        var values = Given(form, command).Concat(uploads.Files).ToDictionary(StringComparer.Ordinal);
        var reply = await bot.RunAsync(Request(command, values, view) with { Uploads = [.. uploads.Files.Values] }, cancel: cancel);
        return Pages.Of<CommandPage>(
            StatusOf(reply), view, ("Command", command), ("Values", values), ("Reply", reply), ("IsSent", true));
    }

    private static int StatusOf(Reply? reply) => reply switch
    {
        { IsDenied: true } => StatusCodes.Status403Forbidden,
        { Kind: ReplyKind.Misused } => StatusCodes.Status400BadRequest,
        { Kind: ReplyKind.Refused } => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status200OK,
    };

    private static Command? Find(string group, string? name) =>
        CommandList.Find(name is null ? group : $"{group} {name}") is { } command && IsForPages(command) ? command : null;

    private static CommandRequest Request(Command command, IReadOnlyDictionary<string, string> values, View view) =>
        new(command.Name, values, view.Visitor.Person, "console");

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// What a form gives. A field that is left empty is left out, but where it was filled in when the form was drawn: then somebody
    /// has emptied it.
    /// </summary>
    private static Dictionary<string, string> Given(
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> sent, Command command)
    {
        var texts = sent.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        return command.Options.Where(option => texts.GetValueOrDefault(option.Name) is { } text
                && (text.Length > 0 || texts.ContainsKey(CommandPage.WasFilled(option.Name))))
            .ToDictionary(option => option.Name, option => texts[option.Name].ReplaceLineEndings("\n"), StringComparer.Ordinal);
    }
}
