using StatusBot.Facts;

namespace StatusBot.Answers;

/// <summary>The compared entities as columns, the topics that have a row as rows, every cell one cited fact or marked as empty.</summary>
internal sealed class Comparison(FactIndex index, Wording wording)
{
    public Answer.Stated? Of(Asked asked, Standings day)
    {
        var columns = Columns(asked);
        var rows = index.Story.Topics.Where(topic => topic.Row is not null)
            .OrderBy(topic => topic.RowPlace ?? int.MaxValue).ThenBy(topic => topic.Row, StringComparer.Ordinal).ToList();
        var cells = rows.SelectMany(row => columns.Select(column => Fill(row, column, columns, day))).ToList();
        if (cells.All(cell => cell.Sentence is null)) return null;
        var sentences = new List<Sentence>();
        foreach (var row in rows) sentences.AddRange(Fitting(Row(row, cells), sentences));
        return new Answer.Stated(Shape.Comparison, Wording.Shared(sentences), Disputed: false, cells);
    }

    /// <summary>What the question names of one kind, its models counted for their makers; else all of the compared kind.</summary>
    private List<string> Columns(Asked asked)
    {
        var named = asked.Mentions.SelectMany(index.Tree.Compared).Distinct(StringComparer.Ordinal).ToList();
        var all = index.Compared.Select(entity => entity.Id)
            .OrderByDescending(id => index.FactsOf(id).Count).ToList();
        return named.Count > 1 ? named : named.Concat(all.Except(named, StringComparer.Ordinal)).Take(4).ToList();
    }

    private Cell Fill(Topic row, string column, IReadOnlyList<string> columns, Standings day)
    {
        var place = index.PlaceOfTopic[row.Id];
        var best = index.Columns.Visible(index.FactsOf(column).Where(fact => index.Columns.Topic(fact) == place), day)
            .Select(fact => index.Facts[fact])
            .Where(fact => day.Holds(fact.Fact)).Where(fact => index.Tree.Compared(fact.Main) is { Count: 0 }
                || index.Tree.Compared(fact.Main).Contains(column, StringComparer.Ordinal))
            .OrderBy(fact => index.Tree.Compared(fact.Main).Contains(column, StringComparer.Ordinal) ? 0 : 1)
            .ThenBy(fact => columns.Count(other => other != column && fact.IsAbout(other)))
            .ThenBy(fact => fact.Fact, day.Order).FirstOrDefault();
        return new Cell(row.Row!, column, best is null ? null : wording.Line(best.Fact, day));
    }

    private IReadOnlyList<Sentence> Row(Topic row, IReadOnlyList<Cell> cells)
    {
        var own = cells.Where(cell => cell.Row == row.Row).ToList();
        if (own.All(cell => cell.Sentence is null)) return [];
        var filled = own.Where(cell => cell.Sentence is not null).Select(cell => cell.Sentence!).DistinctBy(sentence => sentence.Text)
            .ToList();
        var empty = own.Where(cell => cell.Sentence is null).Select(cell => index.Tree.NameOf(cell.Column)).ToList();
        var first = filled[0] with { Said = $"{row.Row}: {filled[0].Said}" };
        var tail = empty.Count > 0 ? [Sentence.Framing($"({Wording.Join(empty)}: no source.)")] : Array.Empty<Sentence>();
        return [first, .. filled.Skip(1), .. tail];
    }

    private static IReadOnlyList<Sentence> Fitting(IReadOnlyList<Sentence> row, IReadOnlyList<Sentence> before) =>
        Length.Of(before) + Length.Of(row) <= Length.Long ? row : [];
}
