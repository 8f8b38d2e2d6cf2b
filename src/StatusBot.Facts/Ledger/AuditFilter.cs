using NodaTime;

namespace StatusBot.Facts;

/// <summary>Which changes to list; null where it does not matter.</summary>
/// <param name="Who">The person's name, in whatever case.</param>
/// <param name="Subject">The id of the fact or term.</param>
/// <param name="Since">Recorded then or later.</param>
/// <param name="Before">The position that all are before.</param>
internal sealed record AuditFilter(string? Who, string? Subject, Instant? Since, long? Before);
