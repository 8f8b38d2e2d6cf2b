using System.Diagnostics;

namespace StatusBot.EndToEnd.Tests;

internal static class Killing
{
    /// <summary>
    /// Kills a process, as <c>kill -9</c> does, when a file that it writes has grown to so many bytes: whatever it was at is half-done.
    /// A process that ended before is left at that.
    /// </summary>
    public static async Task KillWhenGrownAsync(this Process process, string path, long bytes)
    {
        var grown = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
        watcher.Created += (_, _) => Look();
        watcher.Changed += (_, _) => Look();
        watcher.EnableRaisingEvents = true;
        Look();
        var ended = process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Task.WhenAny(grown.Task, ended);
        process.Kill();
        await ended;

        void Look()
        {
            if (new FileInfo(path) is { Exists: true } file && file.Length >= bytes) grown.TrySetResult();
        }
    }
}
