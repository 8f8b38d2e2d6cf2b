using System.Net;

namespace StatusBot.Web.Tests;

public sealed class AskApiTests(WebSite site) : IClassFixture<WebSite>
{
    [Fact]
    public async Task AQuestionRowGetsAnAnswerRow()
    {
        var response = await site.Client.AskAsync("""{"id":"q1","question":"Has Acme opened its vault?","asOf":"2026-05-12"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var row = await response.JsonAsync();
        row.GetProperty("id").GetString().ShouldBe("q1");
        row.GetProperty("outcome").GetString().ShouldBe("answered");
        row.GetProperty("asOf").GetString().ShouldBe("2026-05-12");
        row.GetProperty("facts")[0].GetProperty("citations")[0].GetProperty("article").GetString().ShouldBe("gazette");
    }

    [Fact]
    public async Task TheReceiptShowsTheSameBytes()
    {
        var answer = await (await site.Client.AskAsync("""{"question":"Has Acme opened its vault?"}""")).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken);
        var id = System.Text.Json.Nodes.JsonNode.Parse(answer)!["receipt"]!.GetValue<string>();
        (await site.Client.GetStringAsync($"/api/receipts/{id}", TestContext.Current.CancellationToken))
            .ShouldEndWith("\"answer\":" + answer + "}");
    }

    [Theory]
    [InlineData("""{"question":""}""", "The question is empty: type one, such as \"What is the status?\".")]
    [InlineData("""{"question":"a\u0007b"}""", "The question holds the control character U+0007, which is no text.")]
    [InlineData("""{"quest""", "This is not JSON: expected an object such as {\"id\":\"1\",\"question\":\"What is the status?\"}.")]
    [InlineData("""{"question":"Who?","asOf":"-9998-01-01"}""",
        "'-9998-01-01' is too early: expected a day from 0001-01-01 to 9999-12-31.")]
    [InlineData("""{"question":"Who?","asOf":"2026-02-30"}""", "There is no 30 February 2026: February 2026 has 28 days.")]
    public async Task WhatIsNoQuestionIsAProblemWithASentence(string body, string sentence) =>
        (await (await site.Client.AskAsync(body)).ShouldBeProblem(HttpStatusCode.BadRequest)).ShouldBe(sentence);

    [Fact]
    public async Task AQuestionOfThreeThousandCharactersIsAProblem()
    {
        var response = await site.Client.AskAsync($$"""{"question":"{{new string('a', 3000)}}"}""");
        (await response.ShouldBeProblem(HttpStatusCode.BadRequest)).ShouldBe("The question has 3000 characters; at most 2000 can be read.");
    }

    [Fact]
    public async Task ARequestOfMoreThan64KilobytesIsNotRead()
    {
        var response = await site.Client.AskAsync(new string('a', 70_000));
        (await response.ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge)).ShouldBe("The request is too long.");
    }

    [Fact]
    public async Task OnlyJsonIsTaken()
    {
        var response = await site.Client.PostAsync(
            "/api/ask", new FormUrlEncodedContent([new("question", "Who?")]), TestContext.Current.CancellationToken);
        (await response.ShouldBeProblem(HttpStatusCode.UnsupportedMediaType)).ShouldBe("Expected a question row as application/json.");
    }

    [Fact]
    public async Task AProgramKeepsItsConversation()
    {
        await site.Client.AskAsync("""{"question":"Has Acme opened its vault?","conversation":"script"}""");
        var followUp = await (await site.Client.AskAsync("""{"question":"who says so?","conversation":"script"}""")).JsonAsync();
        followUp.GetProperty("facts").EnumerateArray().Select(fact => fact.GetProperty("id").GetString()).ShouldBe(["acme-opens"]);
    }

    [Fact]
    public async Task AConversationOfThePageIsNotTheProgramsWhoGuessItsId()
    {
        var cancel = TestContext.Current.CancellationToken;
        await site.Bot.Conversations.AskAsync(new(null, "Has Acme opened its vault?", "talk", null), Visitor.Here.Caller("page"), cancel);
        var own = (await site.Bot.Conversations.AskAsync(new(null, "who says so?", "talk", null), Visitor.Here.Caller("page"), cancel)).Row;
        var other = await (await site.Client.AskAsync("""{"question":"who says so?","conversation":"talk"}""")).JsonAsync();
        own.Text.ShouldContain("Acme");
        other.GetProperty("text").GetString().ShouldNotBe(own.Text);
    }
}
