using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StatusBot.Chat;
using StatusBot.Facts;

namespace StatusBot;

/// <summary>Empties the questions whose retention has ended, once an hour while the bot runs.</summary>
internal sealed partial class Retention(Bot bot, ILogger<Retention> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1));
        while (await NextAsync(hourly, stoppingToken)) await ForgetAsync();
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task ForgetAsync()
    {
        try
        {
            await bot.ForgetOldQuestionsAsync();
        }
        catch (StoreException problem)
        {
            Failed(log, problem.Message);     // the next hour tries again
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Old questions could not be emptied: {Reason}")]
    private static partial void Failed(ILogger log, string reason);
}
