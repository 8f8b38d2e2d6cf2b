namespace StatusBot.Web.Timeline;

/// <summary>
/// Puts intervals into rows so that none meet: each into the first row with room, by their begins (greedy interval partitioning).
/// </summary>
public static class Packing
{
    /// <summary>The row of what found no room.</summary>
    public const int None = -1;

    /// <summary>The row of each interval, counted from 0.</summary>
    /// <param name="intervals">In the order of their begins.</param>
    /// <param name="gap">The least distance of two in a row.</param>
    /// <param name="most">The most rows.</param>
    public static int[] Rows(IReadOnlyList<(double Left, double Right)> intervals, double gap, int most)
    {
        var ends = new List<double>();
        var rows = new int[intervals.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = RowFrom(intervals[i].Left - gap, ends, most);
            if (rows[i] != None) ends[rows[i]] = intervals[i].Right;
        }
        return rows;
    }

    private static int RowFrom(double free, List<double> ends, int most)
    {
        for (var row = 0; row < ends.Count; row++)
            if (ends[row] <= free) return row;
        if (ends.Count == most) return None;
        ends.Add(0);
        return ends.Count - 1;
    }
}
