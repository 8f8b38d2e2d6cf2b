using System.Globalization;
using System.Text;

namespace StatusBot.Facts;

/// <summary>
/// Only one process may write: it holds the file <c>PATH.lock</c> locked. The operating system lets go of the lock when the process
/// ends, however it ends. <c>PATH.pid</c> beside it says who holds it.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly Database database;
    private readonly FileStream file;
    private readonly bool isNew;

    private WriterLock(Database database, FileStream file, bool isNew) => (this.database, this.file, this.isNew) = (database, file, isNew);

    /// <summary>Set where the database turned out to be none of ours: then nothing is left beside it that was not there.</summary>
    public bool IsWithdrawn { get; set; }

    /// <exception cref="StoreException">Another process holds it, or the folder cannot be written.</exception>
    public static WriterLock Take(Database database)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
            var isThere = File.Exists(LockOf(database));
            return new(database, Lock(database), isNew: !isThere);
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
        File.Delete(HolderFile(database));
        if (isNew && (IsWithdrawn || !File.Exists(database.Path))) File.Delete(file.Name);
        file.Dispose();
    }

    private static string LockOf(Database database) => database.Path + ".lock";
    private static string HolderFile(Database database) => database.Path + ".pid";

    private static FileStream Lock(Database database)
    {
        var locked = OwnerOnly.Open(LockOf(database), FileMode.OpenOrCreate, FileAccess.ReadWrite);
        using var holder = OwnerOnly.Open(HolderFile(database), FileMode.Create, FileAccess.Write, FileShare.Read);
        holder.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        return locked;
    }

    // EWOULDBLOCK of Linux and of macOS, the sharing violation of Windows.
    private static bool IsHeldByAnother(Exception problem) => problem is IOException { HResult: 11 or 35 or unchecked((int)0x80070020) };

    private static string HolderOf(Database database)
    {
        try
        {
            return $"process {int.Parse(File.ReadAllText(HolderFile(database)), CultureInfo.InvariantCulture)}";
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or FormatException)
        {
            return "another process";
        }
    }
}
