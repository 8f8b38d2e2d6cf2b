using Spectre.Console;

namespace StatusBot;

/// <summary>Tables and emphasis for people; tabs and plain lines where a program reads.</summary>
internal static class Layout
{
    /// <summary>Writes rows under their headings; for a program without headings, one row a line with tabs between.</summary>
    public static async Task WriteTableAsync(this Terminal terminal, string[] headings, IEnumerable<IReadOnlyList<string?>> rows)
    {
        if (terminal.Screen.IsPlain)
        {
            foreach (var row in rows) await terminal.Out.WriteLineAsync(string.Join('\t', row.Select(OneLine)));
            return;
        }
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings) table.AddColumn(new TableColumn(Markup.Escape(heading)));
        foreach (var row in rows) table.AddRow([.. row.Select(cell => new Text(cell ?? ""))]);
        terminal.Console().Write(table);
    }

    /// <summary>Writes text without its own line break; <paramref name="style"/> is for people alone.</summary>
    public static void Write(this Terminal terminal, string text, string style)
    {
        if (terminal.Screen.IsPlain) terminal.Out.Write(text);
        else terminal.Console().Markup($"[{style}]{Markup.Escape(text)}[/]");
    }

    /// <summary>One line for each name that has a value.</summary>
    public static async Task WriteLinesAsync(this Terminal terminal, params (string Name, string? Value)[] lines)
    {
        foreach (var (name, value) in lines)
        {
            if (value is null) continue;
            terminal.Write(name + ":", "dim");
            await terminal.Out.WriteLineAsync(" " + value);
        }
    }

    /// <summary>A bar on standard error that fills while something takes its time; for a program a line at each tenth.</summary>
    /// <param name="work">Is given what to tell the share that is done, from 0 to 1, from any thread.</param>
    public static Task<T> WithProgressBarAsync<T>(this Terminal terminal, string what, Func<Action<double>, T> work) =>
        terminal.Screen.IsPlain
            ? Task.Run(() => work(new Tenths(terminal.Error, what).Report))
            : Make(terminal.Error, terminal.Screen).Progress().StartAsync(context =>
            {
                var bar = context.AddTask(Markup.Escape(what), maxValue: 1);
                return Task.Run(() => work(share => bar.Value = share));
            });

    private sealed class Tenths(TextWriter writer, string what)
    {
        private readonly Lock gate = new();
        private int told;

        public void Report(double share)
        {
            lock (gate)
                while (told < (int)(share * 10 + 1e-9)) writer.WriteLine($"{what}: {++told * 10} %");
        }
    }

    private static string OneLine(string? cell) => (cell ?? "").ReplaceLineEndings(" ").Replace('\t', ' ');

    private static IAnsiConsole Console(this Terminal terminal) => Make(terminal.Out, terminal.Screen);

    private static IAnsiConsole Make(TextWriter writer, Screen screen)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = screen.Width;
        return console;
    }
}
