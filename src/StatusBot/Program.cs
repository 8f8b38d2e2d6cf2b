using StatusBot;

return await Root.RunAsync(args, Terminal.Own());
