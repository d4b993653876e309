using System.Runtime.InteropServices;

namespace Nianbao.Writing;

/// <summary>
/// Puts one folder in the place of another. On Linux and macOS the kernel exchanges the two at once; elsewhere there are two renames,
/// and a build that was killed between them is mended by <see cref="Recover"/> at the next start.
/// </summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS

    /// <summary>Brings the old site back if a build was killed after moving it aside.</summary>
    public static void Recover(string target)
    {
        if (!Directory.Exists(target) && Directory.Exists(Old(target))) Directory.Move(Old(target), target);
    }

    /// <summary>Holds the folder for this process; fails if another build is writing there.</summary>
    public static IDisposable Lock(string target) =>
        new FileStream(target + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    /// <summary>An empty folder on the same disk; what a killed build left there is removed.</summary>
    public static string NewFolder(string target)
    {
        var next = target + ".next";
        if (Directory.Exists(next)) Directory.Delete(next, recursive: true);
        Directory.CreateDirectory(next);
        return next;
    }

    /// <summary>Puts <paramref name="next"/> in the place of <paramref name="target"/> and removes what was there.</summary>
    public static void Replace(string target, string next)
    {
        if (!Directory.Exists(target)) Directory.Move(next, target);
        else if (TryExchange(target, next)) Directory.Delete(next, recursive: true);
        else ReplaceInTwoSteps(target, next);
    }

    private static void ReplaceInTwoSteps(string target, string next)
    {
        if (Directory.Exists(Old(target))) Directory.Delete(Old(target), recursive: true);
        Directory.Move(target, Old(target));
        Directory.Move(next, target);
        Directory.Delete(Old(target), recursive: true);
    }

    private static bool TryExchange(string a, string b)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(CurrentFolder, a, CurrentFolder, b, Exchange) == 0;
            return OperatingSystem.IsMacOS() && RenameX(a, b, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static string Old(string target) => target + ".old";

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameX(string from, string to, uint flags);
}
