using System.Text.Json;
using StatusBot.Testing;

namespace StatusBot.Chat.Tests;

/// <summary>Has commands done by people, as a channel does.</summary>
internal static class CommandRun
{
    public static readonly Person Ann = new(Channel.CommandLine, "ann", "Ann"), Ben = new(Channel.CommandLine, "ben", "Ben");

    /// <summary>What a text of two paragraphs says, for citations.</summary>
    public const string Text = """
        On Friday the lab Acme opened its vault to the inspectors for three weeks, a spokesman said in the harbour.

        Nobody at Acme wanted to say whether the second vault would follow before the end of the year.
        """;

    public static Task<Reply> RunAsync(this Bot bot, Person by, string command, params (string Name, string Value)[] values) =>
        bot.RunAsync(new CommandRequest(command, Values(values), by, "here"), cancel: TestContext.Current.CancellationToken);

    /// <summary>The rows that a program gets.</summary>
    public static async Task<JsonElement> RowsAsync(this Bot bot, Person by, string command, params (string Name, string Value)[] values)
    {
        var reply = await bot.RunAsync(
            new CommandRequest(command, Values(values), by, "here", Rows: true), cancel: TestContext.Current.CancellationToken);
        reply.Problem.ShouldBeNull();
        return JsonElement.Parse(reply.Json.ShouldNotBeNull());
    }

    public static Reply ShouldBeDone(this Reply reply)
    {
        reply.Problem.ShouldBeNull();
        reply.Kind.ShouldBe(ReplyKind.Done);
        return reply;
    }

    public static void ShouldBeRefused(this Reply reply, string sentence)
    {
        reply.Problem.ShouldBe(sentence);
        reply.Kind.ShouldNotBe(ReplyKind.Done);
    }

    /// <summary>The position by which a change can be taken back.</summary>
    public static string UndoOf(this Reply reply) => reply.Buttons.Single(button => button.Command == "fact undo").Values["position"];

    /// <summary>Keeps an article of 11 May 2026, a Monday, with <see cref="Text"/>.</summary>
    public static async Task AddArticleAsync(this Bot bot, BotFolder folder, string id = "post") =>
        (await bot.RunAsync(Ann, "articles add", ("url-or-file", folder.Write($"{id}.txt", Text)), ("id", id), ("published", "2026-05-11"),
            ("yes", "true"))).ShouldBeDone();

    /// <summary>A fact that the text says, as a person fills in its form.</summary>
    public static (string, string)[] Vault(params (string Name, string Value)[] more) =>
    [
        .. new (string Name, string Value)[]
        {
            ("id", "acme-vault"), ("statement", "Acme let inspectors see its vault"), ("topic", "access"), ("entities", "Acme"),
            ("article", "post"), ("quote", "opened its vault"),
        }.ExceptBy(more.Select(one => one.Name), one => one.Name),
        .. more,
    ];

    private static Dictionary<string, string> Values((string Name, string Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
}
