using StatusBot;

var terminal = Terminal.Own();
return await Root.RunAsync(args, new Shell(terminal, new OwnBots(terminal, args)));
