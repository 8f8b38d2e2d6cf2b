using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace StatusBot;

/// <summary>Logs to standard error: lines for a person, JSON where a program collects them. No question's text is in them.</summary>
internal static class Logs
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";

    public static ILoggingBuilder AddBotLogs(this ILoggingBuilder logging, IConfiguration configuration)
    {
        var usual = Console.IsErrorRedirected ? ConsoleFormatterNames.Json : ConsoleFormatterNames.Simple;
        logging.ClearProviders();
        logging.AddConfiguration(configuration.GetSection("Logging"));
        logging.AddFilter("Microsoft", LogLevel.Warning);
        // A start that fails is told in one line by whoever started it.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddConsole(options =>
        {
            options.LogToStandardErrorThreshold = LogLevel.Trace;
            options.FormatterName = configuration["Logging:Console:FormatterName"] ?? usual;
        });
        logging.Services.Configure<SimpleConsoleFormatterOptions>(options =>
            (options.SingleLine, options.UseUtcTimestamp, options.TimestampFormat) = (true, true, TimeFormat));
        logging.Services.Configure<JsonConsoleFormatterOptions>(options =>
            (options.UseUtcTimestamp, options.TimestampFormat) = (true, TimeFormat.TrimEnd()));
        return logging;
    }
}
