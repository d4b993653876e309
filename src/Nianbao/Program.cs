using Nianbao.CommandLine;

return await Commands.RunAsync(args);
