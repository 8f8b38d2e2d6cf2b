using NodaTime;

namespace StatusBot.Testing;

/// <summary>A clock that stands still until it is told to go on. It starts on 12 May 2026 at noon.</summary>
public sealed class FakeClock : IClock
{
    public static readonly Instant Start = Instant.FromUtc(2026, 5, 12, 12, 0);

    private long ticks = Start.ToUnixTimeTicks();

    public Instant GetCurrentInstant() => Instant.FromUnixTimeTicks(Interlocked.Read(ref ticks));

    public Instant Advance(Duration by) => Instant.FromUnixTimeTicks(Interlocked.Add(ref ticks, (long)by.TotalTicks));

    public void Set(Instant now) => Interlocked.Exchange(ref ticks, now.ToUnixTimeTicks());
}
