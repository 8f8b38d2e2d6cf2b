using System.Globalization;

namespace StatusBot.Facts;

/// <summary>
/// Only one process may write: it holds the file <c>PATH.lock</c> locked. The operating system lets go of the lock when the process
/// ends, however it ends. <c>PATH.pid</c> beside it says who holds it.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream file;
    private readonly string holder;

    private WriterLock(FileStream file, string holder) => (this.file, this.holder) = (file, holder);

    /// <exception cref="StoreException">Another process holds it, or the folder cannot be written.</exception>
    public static WriterLock Take(Database database)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
            return new(Lock(database.Path), database.Path + ".pid");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var isHeld = IsHeldByAnother(problem);
            var sentence = isHeld
                ? $"The database {database} is written by {HolderOf(database)}, and only one process may write it."
                : $"The database {database} cannot be written: its folder is missing or may not be used.";
            throw new StoreException(sentence, problem) { IsInUse = isHeld };
        }
    }

    public void Dispose()
    {
        File.Delete(holder);
        file.Dispose();
    }

    private static FileStream Lock(string path)
    {
        var locked = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        File.WriteAllText(path + ".pid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return locked;
    }

    // EWOULDBLOCK of Linux and of macOS, the sharing violation of Windows.
    private static bool IsHeldByAnother(Exception problem) => problem is IOException { HResult: 11 or 35 or unchecked((int)0x80070020) };

    private static string HolderOf(Database database)
    {
        try
        {
            return $"process {int.Parse(File.ReadAllText(database.Path + ".pid"), CultureInfo.InvariantCulture)}";
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or FormatException)
        {
            return "another process";
        }
    }
}
