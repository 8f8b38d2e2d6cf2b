using System.CommandLine;
using NodaTime;
using NodaTime.Extensions;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>An option that takes a day, as people write it.</summary>
internal static class DateOption
{
    public static Option<LocalDate?> Create(string name, DayUse use, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var (day, problem) = PersonDay.Read(result.Tokens.Single().Value, use, Today);
            if (problem is not null) result.AddError(problem);
            return day;
        },
    };

    private static LocalDate Today => SystemClock.Instance.InTzdbSystemDefaultZone().GetCurrentDate();
}
