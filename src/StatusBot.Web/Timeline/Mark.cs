using NodaTime;

namespace StatusBot.Web.Timeline;

/// <summary>What stands in a lane, in user units.</summary>
/// <param name="Row">Its row in the lane, counted from 0.</param>
/// <param name="Left">Where its date begins to scale, or the drawing where that is later.</param>
/// <param name="Right">Where its date ends to scale, or the drawing where that is earlier.</param>
public abstract record Mark(int Row, double Left, double Right)
{
    /// <summary>The radius of the sign that stands for a fact.</summary>
    public const double Sign = 7;

    /// <summary>The width from which on a span has room for its sign within.</summary>
    private const double Roomy = 20;

    public double Middle => (Left + Right) / 2;

    /// <summary>A fact: a point where its date is a day, else a span.</summary>
    /// <param name="Cut">Whether it goes on beyond the left and the right end of the drawing, or is open there.</param>
    public sealed record Single(TimelineItem Item, int Row, double Left, double Right, (bool Left, bool Right) Cut, Caption? Caption)
        : Mark(Row, Left, Right)
    {
        public bool IsPoint => Item.Run is null && Item.Occurred.Precision == Facts.DatePrecision.Day;

        /// <summary>The middle of the sign: in the middle of a point or of a short span, at the begin of a long one.</summary>
        public double SignAt => IsPoint || Right - Left < Roomy ? Middle : Left + Roomy / 2 + (Cut.Left ? Roomy / 2 : 0);

        /// <summary>From where to where it is drawn: a point's sign, or a span with its sign where that is the wider.</summary>
        public (double Left, double Right) Drawn => IsPoint
            ? (SignAt - Sign, SignAt + Sign)
            : (Math.Min(Left, SignAt - Sign), Math.Max(Right, SignAt + Sign));

        /// <summary>From where to where nothing else may be drawn in its row.</summary>
        public (double Left, double Right) Taken => Caption is null
            ? Drawn
            : (Math.Min(Drawn.Left, Caption.Left), Math.Max(Drawn.Right, Caption.Right));
    }

    /// <summary>Facts that found no room of their own.</summary>
    /// <param name="Days">The unit of the axis that the middles of their dates lie in, as far as it is drawn.</param>
    public sealed record Gathered(IReadOnlyList<TimelineItem> Items, DateInterval Days, int Row, double Left, double Right)
        : Mark(Row, Left, Right)
    {
        public int Disputed { get; } = Items.Count(item => item.Disputed);
    }
}

/// <summary>Where a caption stands: within its span, or beside its mark.</summary>
public enum CaptionPlace { Inside, After, Before }

/// <summary>What is written at a mark: the statement as far as there is room.</summary>
/// <param name="Left">Where the text begins, or where it would begin in the widest of faces.</param>
public sealed record Caption(string Text, double Left, CaptionPlace Place)
{
    public double Right { get; } = Left + Lettering.Width(Text);

    /// <summary>
    /// The caption of a mark: within its span, to its right or to its left, the first of these that says nearly as much as the others.
    /// Null where there is no room at all.
    /// </summary>
    /// <param name="longest">The most that it may take.</param>
    public static Caption? Of(Mark.Single mark, TimeScale scale, double longest)
    {
        var (left, right) = (mark.Drawn.Left - Lettering.Gap, mark.Drawn.Right + Lettering.Gap);
        var after = Lettering.Fit(mark.Item.Statement, Math.Min(longest, scale.Right - right));
        var before = Lettering.Fit(mark.Item.Statement, Math.Min(longest, left - scale.Left));
        var all = new[]
        {
            Within(mark, longest),
            after is null ? null : new(after, right, CaptionPlace.After),
            before is null ? null : new(before, left - Lettering.Width(before), CaptionPlace.Before),
        }.OfType<Caption>().ToList();
        return all.Find(caption => caption.Text.Length >= Nearly * all.Max(other => other.Text.Length));
    }

    private const double Nearly = 0.7;

    private static Caption? Within(Mark.Single mark, double longest)
    {
        if (mark.IsPoint) return null;
        var left = mark.SignAt + Mark.Sign + Lettering.Gap;
        var end = mark.Right - (mark.Cut.Right ? 3 : 2) * Lettering.Gap - (mark.Item.Disputed ? 2 * Mark.Sign : 0);
        return Lettering.Fit(mark.Item.Statement, Math.Min(longest, end - left)) is { } text ? new(text, left, CaptionPlace.Inside) : null;
    }
}
