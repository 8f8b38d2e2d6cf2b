using NodaTime;
using StatusBot.Answers;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>What has changed and what comes next, as a post says it: each line with its sources.</summary>
internal static class DigestCommand
{
    private const int UsualDays = 7;

    private static readonly CommandOption<LocalDate?> Since =
        Options.Since($"What was recorded on this day or later; without it the last {UsualDays} days");

    public static readonly Command Command =
        new("digest", "Says what has changed and what comes next, as a post would say it now", Right.Ask, [Since], Run);

    private static Task<Reply> Run(Call call)
    {
        var digest = DigestRow.Of(call.Get(Since) ?? call.Today.PlusDays(-UsualDays), call.Knowledge, call.Today);
        return Task.FromResult(Reply.Of(call, digest, () => [.. Changed(digest), .. Due(digest)]));
    }

    private static IEnumerable<Block> Changed(DigestRow digest)
    {
        var since = Dates.Show(Occurred.Parse(digest.Since));
        if (digest.Changes.Count == 0)
            return [new Said($"Nothing has changed since {since}.{Newest(digest)}", IsStrong: true)];
        return [new Said($"What has changed since {since}:", IsStrong: true), .. digest.Changes.SelectMany(Told)];
    }

    private static string Newest(DigestRow digest) =>
        digest.Newest is { } newest ? $" The newest source is of {Shown(newest)}." : "";

    private static IEnumerable<Block> Told(ChangeRow change) =>
    [
        new Said($"- {change.Action}: {change.Fact.Statement}{Of(change)}."), .. Sources(change.Fact),
        .. change.Related.Select(related => new Said($"  {related.Words}: {related.Statement}")),
    ];

    private static IEnumerable<Block> Due(DigestRow digest) => digest.Due.Count == 0
        ? [new Said("Nothing that comes next is known.", IsStrong: true)]
        : [new Said("What comes next:", IsStrong: true), .. digest.Due.SelectMany(Told)];

    private static IEnumerable<Block> Told(DueRow due) =>
        [new Said($"- {due.Fact.Statement} ({Left(due)})."), .. Sources(due.Fact)];

    private static string Left(DueRow due) => due.Days switch
    {
        null => "no day is known",
        0 => "due now",
        1 => "tomorrow",
        var days => $"in {days} days",
    };

    private static string Of(ChangeRow change) => change.Fact.Occurred is { } date ? $" ({Dates.Show(date)})" : "";
    private static string Shown(string date) => Dates.Show(Occurred.Parse(date));

    private static IEnumerable<Said> Sources(FactRow fact) =>
        fact.Citations.Select(citation => new Said($"  Source: {Citations.Show(citation)}"));
}
