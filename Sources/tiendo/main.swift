import Foundation
import TienDoCLI

exit(await TienDo.run(Array(CommandLine.arguments.dropFirst())))
