// A verb of the command line, and what it has done: both are called a command by those who made them.
global using BotCommand = StatusBot.Chat.Command;
global using Command = System.CommandLine.Command;
