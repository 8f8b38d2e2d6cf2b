using System.Net;
using System.Text.RegularExpressions;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Testing;

namespace StatusBot.Web.Tests;

/// <summary>The console over HTTP: who gets in, what they may do there, and what a form needs.</summary>
public sealed partial class ConsoleTests(WebSite site) : IClassFixture<WebSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/console")]
    [InlineData("/console/fact/retract?id=acme-opens")]
    public async Task WhoIsNotSignedInIsToldHow(string path)
    {
        using var response = await site.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync(Cancel)).ShouldContain("statusbot console-link");
    }

    [Fact]
    public async Task ALinkThatIsOnlyOpenedIsNotSpent()
    {
        var link = await LinkAsync("ann");
        for (var i = 0; i < 3; i++)
        {
            using var preview = await site.GetAsync(link);
            (await preview.Content.ReadAsStringAsync(Cancel)).ShouldContain("Sign in as ann");
            preview.Headers.Contains("Set-Cookie").ShouldBeFalse();
        }
        using var client = NewClient(followsRedirects: true);
        using var signedIn = await client.PostAsync(link, null, Cancel);
        signedIn.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/");
        (await client.PostAsync(link, null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheSessionIsACookieThatNoScriptReads()
    {
        using var client = NewClient(followsRedirects: false);
        using var response = await client.PostAsync(await LinkAsync("ann"), null, Cancel);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.GetValues("Set-Cookie").Single().ShouldMatch(
            @"^statusbot-session=[\w-]{43}; max-age=1209600; path=/; samesite=lax; httponly$");
    }

    [Fact]
    public async Task WhoMayNotIsToldWhichRightIsMissing()
    {
        using var zoe = await SignedInAsync("zoe");
        (await TextAsync(zoe, "/console/fact/retract?id=acme-opens", HttpStatusCode.Forbidden))
            .ShouldContain("zoe may not do that: it takes the right to retract");
        (await TextAsync(zoe, "/console")).ShouldNotContain("fact retract");
    }

    [Fact]
    public async Task AFactIsProposedAndAcceptedByAnother()
    {
        using var ann = await SignedInAsync("ann", Right.Propose);
        using var ben = await SignedInAsync("ben", Right.Accept);
        var proposed = await SendAsync(ann, "fact/propose", ("id", "acme-shuts"), ("statement", "Acme shut its vault"), ("topic", "access"),
            ("entities", "acme"), ("article", "gazette"), ("paragraph", "1"), ("quote", "shut its vault"), ("occurred", "2026-05-12"));
        proposed.ShouldContain("The fact 'acme-shuts' is proposed.");
        (await TextAsync(ben, "/console")).ShouldContain("acme-shuts");
        (await TextAsync(ben, "/console/fact/accept?id=acme-shuts")).ShouldContain("Acme shut its vault");
        (await SendAsync(ben, "fact/accept", ("id", "acme-shuts"), ("version", "1"))).ShouldContain("The fact 'acme-shuts' is accepted.");
        (await SendAsync(ben, "fact/accept", ("id", "acme-shuts"), ("version", "1")))
            .ShouldContain("Somebody changed the fact 'acme-shuts'");
        await site.ChangeAsync(new Change.Retract("acme-shuts"));
    }

    [Fact]
    public async Task AFormThatIsNotTheVisitorsIsRefused()
    {
        using var ann = await SignedInAsync("ann-too", Right.Retract);
        using var ben = await SignedInAsync("ben-too", Right.Retract);
        foreach (var token in (string?[])[null, "", "x", await FormTokenAsync(ben)])
        {
            using var response = await ann.PostAsync("/console/fact/retract", Form(token, ("id", "beta-waits"), ("why", "no")), Cancel);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
        site.Bot.Knowledge.Current.Story.Facts.ShouldContain(fact => fact.Id == "beta-waits");
    }

    [Fact]
    public async Task RightsAreReadAtEachRequest()
    {
        using var zoe = await SignedInAsync("zelda", Right.Accept);
        (await TextAsync(zoe, "/console/gap/list")).ShouldContain("Nothing that was asked is left open");
        await GrantAsync("zelda");
        (await TextAsync(zoe, "/console/gap/list", HttpStatusCode.Forbidden))
            .ShouldContain("zelda may not do that: it takes the right to accept");
    }

    [Fact]
    public async Task WhoSignsOutIsOut()
    {
        using var ann = await SignedInAsync("ann-out", Right.Accept);
        using var response = await ann.PostAsync("/sign-out", Form(await FormTokenAsync(ann)), Cancel);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ann.GetAsync("/console", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ADocumentIsHandedOverShownAndKept()
    {
        using var ann = await SignedInAsync("ann-adds", Right.Accept);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await FormTokenAsync(ann)), "token" }, { new StringContent(""), "url-or-file" },
            { new StringContent("the-lock"), "id" },
            {
                new ByteArrayContent("The lock of the vault was changed on Monday, its keeper said.\n"u8.ToArray()), "url-or-file",
                "../../lock.txt"
            },
        };
        using var response = await ann.PostAsync("/console/articles/add", form, Cancel);
        var page = await response.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("The lock of the vault");
        page.ShouldNotContain("/tmp");
        var shown = Shown().Match(page).Groups["value"].Value;
        (await SendAsync(ann, "articles/add", ("url-or-file", shown))).ShouldContain("Kept as 'the-lock'.");
    }

    [Fact]
    public async Task WhoAsksTooMuchAtOnceIsToldKindly()
    {
        using var ann = await SignedInAsync("ann-asks");
        for (var i = 0; i < PersonLimit.Usual.Questions; i++)
            (await ann.AskAsync("""{"question":"Hello"}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await ann.AskAsync("""{"question":"Hello"}""")).ShouldBeProblem(HttpStatusCode.TooManyRequests))
            .ShouldBe("That is a lot at once: 30 questions in a minute are enough for one person. Please try again in a moment.");
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("appsettings.json")]
    public async Task AFileOfTheServerIsNoDocument(string path)
    {
        using var ann = await SignedInAsync("ann-reads", Right.Administer);
        (await SendAsync(ann, "articles/add", ("url-or-file", path))).ShouldContain("hand over the document itself, or its address");
    }

    private static HttpContent Form(string? token, params (string Name, string Value)[] fields) => new FormUrlEncodedContent(
        fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            .Concat(token is null ? [] : [KeyValuePair.Create("token", token)]));

    private static async Task<string> SendAsync(HttpClient client, string command, params (string Name, string Value)[] fields)
    {
        using var response = await client.PostAsync($"/console/{command}", Form(await FormTokenAsync(client), fields), Cancel);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<string> TextAsync(HttpClient client, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await client.GetAsync(path, Cancel);
        response.StatusCode.ShouldBe(status);
        return await response.Content.ReadAsStringAsync(Cancel);
    }

    private static async Task<string> FormTokenAsync(HttpClient client) =>
        Token().Match(await client.GetStringAsync("/console", Cancel)).Groups["value"].Value;

    private async Task<HttpClient> SignedInAsync(string name, params Right[] rights)
    {
        await GrantAsync(name, rights);
        var client = NewClient(followsRedirects: true);
        (await client.PostAsync(await LinkAsync(name), null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return client;
    }

    private Task GrantAsync(string name, params Right[] rights) => site.Bot.ChangeAsync(
        new Change.Define(new Grant(name, [.. rights.Select(right => right.ToString().ToLowerInvariant())])), Some.Ann);

    private HttpClient NewClient(bool followsRedirects) => new(new SocketsHttpHandler { AllowAutoRedirect = followsRedirects })
    {
        BaseAddress = site.Client.BaseAddress,
    };

    private async Task<string> LinkAsync(string name)
    {
        site.Bot.LocalAddress = site.Client.BaseAddress;
        var reply = await site.Bot.RunAsync(
            new("console-link", new Dictionary<string, string>(), Person.AtMachine(Channel.CommandLine, name), "terminal"), cancel: Cancel);
        return new Uri(((Said)reply.Blocks.Single()).Text).AbsolutePath;
    }

    [GeneratedRegex("name=\"token\" value=\"(?<value>[0-9a-f]{64})\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("value=\"(?<value>shown:\\w+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();
}
