using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>
/// Who asks over HTTP. Without a sign-in that is the machine's user, on our page or with a program: the two cannot meet in one
/// conversation. Within each it is the conversation's id that keeps talks apart, and the page draws 128 random bits for it.
/// </summary>
internal static class Callers
{
    public static readonly Caller Page = new("web", "page");
    public static readonly Caller Program = new("web", "api");
}
