import TienDoCLI

TienDo.run(Array(CommandLine.arguments.dropFirst()))
