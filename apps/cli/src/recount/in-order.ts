/** Answers in the order of the questions, each as soon as it and all before it are there; at most `ahead` are kept waiting. */
export async function* inOrder<Question, Answer>(
  questions: Iterable<Question>,
  ask: (question: Question) => Promise<Answer>,
  ahead: number,
): AsyncGenerator<Answer> {
  const asked: Promise<Answer>[] = [];
  for (const question of questions) {
    asked.push(ask(question));
    if (asked.length >= ahead) yield await asked.shift()!;
  }
  for (const answer of asked) yield await answer;
}
