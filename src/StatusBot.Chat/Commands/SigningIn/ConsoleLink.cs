using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>A sign-in link, for other programs.</summary>
public sealed record ConsoleLinkRow(string Link, string For);

/// <summary>Gives a person the link by which they sign in at the console.</summary>
internal static class ConsoleLink
{
    public static readonly Command Command = new(
        "console-link", "Gives a link that signs a person in at the web console: valid once, and for ten minutes", Right.Ask, [], RunAsync)
    { IsForPerson = true, IsForConsole = false };

    private static async Task<Reply> RunAsync(Call call)
    {
        if (call.Person.Channel == Channel.Web)
            throw new CommandException("You are at the console already.", isMisuse: true);
        var link = call.Bot.SignInAddress(await call.Bot.SignIns.LinkAsync(call.Person));
        return Reply.Of(call, new ConsoleLinkRow(link, call.Person.Id), () => [new Said(link)]) with { Visibility = Visibility.OnlyMe };
    }
}
