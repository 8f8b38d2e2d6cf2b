using System.CommandLine;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using StatusBot.Chat;
using StatusBot.Facts;
using StatusBot.Learning;
using StatusBot.Web;

namespace StatusBot;

/// <summary>
/// The settings: from <c>appsettings.json</c> beside the program and in the current folder, the file of <c>--settings</c> and the
/// environment, each before the ones in front of it, and the command line before all. Checked when they are read.
/// </summary>
/// <param name="Data">The data folder that the command line names; null where it names none.</param>
/// <param name="PublicAddress">The address by which people reach the bot from elsewhere; null where it has none.</param>
/// <param name="QuestionDays">How many days the text of a question is kept.</param>
/// <param name="SecondPerson">Whether nobody accepts what they proposed themselves.</param>
/// <param name="Limit">How much one address may ask for over HTTP.</param>
/// <param name="Administrators">The ids of people who may do everything.</param>
/// <param name="Person">How much one person may do in a minute.</param>
/// <param name="Proxies">The addresses of our own proxies, which bring in people from other machines.</param>
internal sealed record BotSettings(
    Database Database, DataFolder? Data, Uri? PublicAddress, int QuestionDays, bool SecondPerson, RequestLimit Limit,
    IReadOnlyList<string> Administrators, IReadOnlyList<IPNetwork> Proxies, PersonLimit Person, IConfiguration Configuration)
{
    private const int UsualQuestionDays = 30, MostQuestionDays = 3650, MostRequests = 100_000;

    public BotOptions Options => new(Database, Data, QuestionDays, Models.Shipped)
    {
        SecondPerson = SecondPerson, Administrators = Administrators, PublicAddress = PublicAddress, Limit = Person,
    };

    /// <exception cref="RefusalException">A setting cannot be used; the message says which and what is expected.</exception>
    public static BotSettings Read(ParseResult call, string folder)
    {
        var configuration = ReadConfiguration(CommonOptions.SettingsOf(call), folder);
        var data = CommonOptions.DataOf(call) is { } path
            ? new DataFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, folder)))
            : null;
        return new(
            ReadDatabase(call, configuration, data, folder),
            data,
            ReadAddress(configuration["PublicAddress"]),
            ReadNumber("Retention__QuestionDays", "a number of days", MostQuestionDays, configuration) ?? UsualQuestionDays,
            ReadFlag("Review__SecondPerson", configuration) ?? true,
            ReadNumber("RateLimit__RequestsPerSecond", "a number of requests", MostRequests, configuration) is { } number
                ? new(number)
                : RequestLimit.Usual,
            [.. List(configuration["Administrators"]).Select(Chat.Person.IdOf)],
            [.. List(configuration["Proxies"]).Select(ReadProxy)],
            new(
                ReadNumber("RateLimit__QuestionsPerMinute", "a number of questions", MostRequests, configuration)
                    ?? PersonLimit.Usual.Questions,
                ReadNumber("RateLimit__ChangesPerMinute", "a number of changes", MostRequests, configuration)
                    ?? PersonLimit.Usual.Changes),
            configuration);
    }

    private static IConfigurationRoot ReadConfiguration(string? file, string folder)
    {
        var builder = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(folder, "appsettings.json"), optional: true);
        if (file is not null) builder.AddJsonFile(Path.GetFullPath(file, folder), optional: false);
        try
        {
            return builder.AddEnvironmentVariables().Build();
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(problem is FileNotFoundException
                ? $"The settings file '{file}' is not there."
                : $"The settings cannot be read: {(problem.InnerException ?? problem).Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>What the command line names comes before the settings: also a data folder that has a store of its own.</summary>
    private static Database ReadDatabase(ParseResult call, IConfiguration configuration, DataFolder? data, string folder)
    {
        var named = CommonOptions.DatabaseOf(call);
        if (named is null && data is { HasDatabase: true }) return Database.At(data.Database);
        var text = named ?? NotEmpty(configuration["STATUSBOT_DB"]) ?? NotEmpty(configuration["Database"]);
        if (text is null) return Database.At(DefaultPath());
        try
        {
            return Database.Read(text, folder);
        }
        catch (StoreException problem)
        {
            throw new RefusalException(problem.Message, Exit.Misused);
        }
    }

    private static string DefaultPath() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "statusbot",
        "statusbot.db");

    private static Uri? ReadAddress(string? text) => NotEmpty(text) switch
    {
        null => null,
        var address when Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") => uri,
        var address => throw new RefusalException(
            $"The setting PublicAddress is '{address}': expected an address such as https://bot.example.org."),
    };

    private static IEnumerable<string> List(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IPNetwork ReadProxy(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new RefusalException(
            $"The setting Proxies holds '{text}': expected addresses with commas between, such as 127.0.0.1, 10.0.0.0/8.");

    /// <returns>Null where it is not set.</returns>
    private static int? ReadNumber(string setting, string expected, int most, IConfiguration configuration) =>
        NotEmpty(configuration[setting.Replace("__", ":", StringComparison.Ordinal)]) switch
        {
            null => null,
            var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most => number,
            var text => throw new RefusalException($"The setting {setting} is '{text}': expected {expected} from 0 to {most}."),
        };

    /// <returns>Null where it is not set.</returns>
    private static bool? ReadFlag(string setting, IConfiguration configuration) =>
        NotEmpty(configuration[setting.Replace("__", ":", StringComparison.Ordinal)]) switch
        {
            null => null,
            var text when bool.TryParse(text, out var flag) => flag,
            var text => throw new RefusalException($"The setting {setting} is '{text}': expected true or false."),
        };

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
