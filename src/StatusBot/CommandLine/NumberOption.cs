using System.CommandLine;
using System.Globalization;

namespace StatusBot;

/// <summary>An option that takes a whole number of 1 or more.</summary>
internal static class NumberOption
{
    public static Option<int?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1) return number;
            result.AddError($"'{text}' is no number: {name} takes a whole number of 1 or more.");
            return null;
        },
    };
}
