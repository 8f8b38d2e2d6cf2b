using NodaTime;

namespace StatusBot.Facts;

/// <summary>
/// The days within which a fact came about; an open end is null. Its own date or, without one, any day until its earliest dated article:
/// a later article that repeats it makes it no younger. What is expected counts from the day on which it was said. Null where nothing
/// tells any day.
/// </summary>
public sealed record FactTime(LocalDate? Earliest, LocalDate? Latest)
{
    internal static FactTime? Of(Fact fact, Occurred? published) => fact switch
    {
        { Modality: Modality.Expected } => published is null ? null : new(published.Earliest, published.Latest),
        { Occurred: { } own } => new(own.Earliest, own.Latest),
        _ => published is null ? null : new(null, published.Latest),
    };

    /// <summary>Whether it was later for sure: its first possible day is after the other's last.</summary>
    public bool CertainlyFollows(FactTime other) => Earliest > other.Latest;

    /// <summary>Not before a day, nor before another: what took the place of something came after it, whatever its own date says.</summary>
    internal FactTime NotBefore(FactTime other) =>
        new(Later(Earliest, other.Earliest), Latest is null || other.Latest is null ? null : Later(Latest, other.Latest));

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;
}
