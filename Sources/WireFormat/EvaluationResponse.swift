public import CaseSearch

/// The JSON of an evaluation: means of all queries, of each style and of each kind of user, and each query.
public struct EvaluationResponse: Encodable {
    let all: Group
    let styles: [Group]
    let users: [Group]
    let queries: [Group]

    public init(_ evaluation: Evaluation) {
        all = Group(evaluation.all)
        styles = evaluation.styles.map(Group.init)
        users = evaluation.users.map(Group.init)
        queries = evaluation.queries.map(Group.init)
    }

    struct Group: Encodable {
        let name: String
        let count: Int
        let ndcgAt10: Double
        let successAt3: Double
        let recallAt10: Double

        init(_ group: Evaluation.Group) {
            name = group.name
            count = group.queryCount
            ndcgAt10 = group.quality.ndcg
            successAt3 = group.quality.success
            recallAt10 = group.quality.recall
        }
    }
}
