namespace StatusBot.Web.Timeline;

/// <summary>Puts intervals into rows so that none meet: each into the first row with room, by their begins (greedy interval partitioning).</summary>
public static class Packing
{
    /// <summary>The row of what found no room.</summary>
    public const int None = -1;

    /// <summary>The row of each interval, counted from 0, in the order given.</summary>
    /// <param name="gap">The least distance of two in a row.</param>
    /// <param name="most">The most rows.</param>
    public static int[] Rows(IReadOnlyList<(double Left, double Right)> intervals, double gap, int most)
    {
        var ends = new List<double>();
        var rows = new int[intervals.Count];
        foreach (var i in Enumerable.Range(0, intervals.Count).OrderBy(i => intervals[i].Left))
        {
            var row = ends.FindIndex(end => end + gap <= intervals[i].Left);
            if (row < 0 && ends.Count < most)
            {
                row = ends.Count;
                ends.Add(0);
            }
            rows[i] = row;
            if (row >= 0) ends[row] = intervals[i].Right;
        }
        return rows;
    }
}
