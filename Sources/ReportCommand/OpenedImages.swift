internal import Diagnostics
internal import HouseholdModel
internal import ImageBytes
internal import SiteFiles
internal import SiteViews
internal import SourceText

/// The pictures that texts refer to, each opened once; none is kept in memory.
struct OpenedImages {
  /// What pages know of them.
  private(set) var shelf: ImageShelf
  private var copies: [String: ImageCopy] = [:]
  /// Those that texts name.
  private var named: [(file: ImageFile, path: String)] = []

  /// Opens the files that some text refers to, and no other.
  ///
  /// Of a partner's own folders only those of the partner whose edition it is are looked into.
  ///
  /// - Parameters:
  ///   - files: the files of the folders of pictures.
  ///   - named: the paths that texts refer to.
  ///   - sources: the texts.
  ///   - edition: for whom the site is.
  /// - Throws: where the system lacks what it takes to open any file.
  init(
    _ files: [ImageFile], named: Set<String>, by sources: SourceSet, for edition: Edition
  ) throws(FileProblem) {
    shelf = ImageShelf(for: sources)
    for file in files {
      if file.owner != nil {
        guard case .partner = edition else { continue }
      }
      shelf.add(
        try item(of: file, isNamed: named.contains(file.innerPath)), at: file.innerPath,
        of: file.owner)
    }
  }

  private mutating func item(
    of file: ImageFile, isNamed: Bool
  ) throws(FileProblem) -> ImageShelf.Item {
    // Only its name is of interest, for those that are nearly the same.
    guard isNamed else { return .fault(.otherKind(nil)) }
    if let kind = file.foreignKind { return .fault(.otherKind(kind)) }
    do throws(ImageFailure) {
      let copy = try ImageCopy(of: file)
      if copies[copy.outputPath] == nil { copies[copy.outputPath] = copy }
      named.append((file, copy.outputPath))
      return .picture(path: copy.outputPath, width: copy.width, height: copy.height)
    } catch {
      switch error {
      case .fault(let fault): return .fault(fault)
      case .system(let problem): throw problem
      }
    }
  }

  /// Which picture is meant by which name.
  ///
  /// - Parameters:
  ///   - paths: those in the output folder that are shown.
  ///   - names: those in the folder of pictures that texts which are shown refer to.
  /// - Returns: their paths in the output folder by their names.
  func names(of paths: [String], among names: Set<String>) -> [String: String] {
    let shown = Set(paths)
    let places = named.filter { shown.contains($0.path) && names.contains($0.file.innerPath) }
    return Dictionary(
      places.map { (($0.file.owner.map { $0 + "/" } ?? "") + $0.file.innerPath, $0.path) }
    ) { first, _ in first }
  }

  /// The pictures of these paths, each once, by path.
  func shown(_ paths: [String]) -> [OutputFile] {
    Set(paths).sorted().compactMap { copies[$0].map(OutputFile.init) }
  }
}
