using System.CommandLine;
using NodaTime;
using StatusBot.Chat;

namespace StatusBot;

/// <summary>An option that takes a day.</summary>
internal static class DateOption
{
    public static Option<LocalDate?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var (day, problem) = QuestionRow.ReadDay(result.Tokens.Single().Value);
            if (problem is not null) result.AddError(problem);
            return day;
        },
    };
}
