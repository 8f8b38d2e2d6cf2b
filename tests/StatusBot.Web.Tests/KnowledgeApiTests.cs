using System.Net;

namespace StatusBot.Web.Tests;

public sealed class KnowledgeApiTests(WebSite site) : IClassFixture<WebSite>
{
    [Theory]
    [InlineData("/api/facts", 2)]
    [InlineData("/api/articles", 1)]
    [InlineData("/api/facts/acme-opens/history", 2)]
    [InlineData("/api/changes", 1)]
    [InlineData("/api/changes?since=2026-05-12", 1)]
    [InlineData("/api/changes?since=2026-05-13", 0)]
    public async Task ListsAreArrays(string path, int length) => (await GetAsync(path)).GetArrayLength().ShouldBe(length);

    [Fact]
    public async Task AFactHasItsVersionAndCitations()
    {
        var fact = await GetAsync("/api/facts/acme-opens");
        fact.GetProperty("version").GetInt32().ShouldBe(2);
        fact.GetProperty("fact").GetProperty("statement").GetString().ShouldBe("Acme opened its vault to all");
        fact.GetProperty("fact").GetProperty("citations").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task AnArticleSaysHowManyFactsCiteIt() =>
        (await GetAsync("/api/articles/gazette")).GetProperty("facts").GetInt32().ShouldBe(2);

    [Fact]
    public async Task HistoryHidesPeople()
    {
        var edited = (await GetAsync("/api/facts/acme-opens/history"))[1];
        edited.GetProperty("action").GetString().ShouldBe("edited");
        edited.GetRawText().ShouldNotContain("Ann");
    }

    [Theory]
    [InlineData("/api/facts/nobody", "There is no fact of this id.")]
    [InlineData("/api/facts/nobody/history", "There is no fact of this id.")]
    [InlineData("/api/articles/nobody", "There is no article of this id.")]
    [InlineData("/api/receipts/nobody", "There is no receipt of this id.")]
    public async Task AnUnknownIdIsAProblem(string path, string sentence) =>
        (await (await ResponseAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound)).ShouldBe(sentence);

    [Theory]
    [InlineData("2026-13", "There is no month 13 (“2026-13”): a year has 12 months.")]
    [InlineData("monday", "'monday' is not a date: expected a day such as 2026-05-12.")]
    public async Task ABadDateIsAProblem(string since, string sentence) =>
        (await (await ResponseAsync("/api/changes?since=" + since)).ShouldBeProblem(HttpStatusCode.BadRequest)).ShouldBe(sentence);

    [Fact]
    public async Task AnUnknownAddressIsAProblem() => await (await ResponseAsync("/api/nothing")).ShouldBeProblem(HttpStatusCode.NotFound);

    [Fact]
    public async Task AWrongMethodIsAProblem() =>
        await (await site.Client.DeleteAsync("/api/facts", TestContext.Current.CancellationToken))
            .ShouldBeProblem(HttpStatusCode.MethodNotAllowed);

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task TheHealthEndpointsAnswer(string path) => (await ResponseAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);

    private Task<HttpResponseMessage> ResponseAsync(string path) => site.Client.GetAsync(path, TestContext.Current.CancellationToken);

    private async Task<System.Text.Json.JsonElement> GetAsync(string path)
    {
        var response = await ResponseAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.JsonAsync();
    }
}
