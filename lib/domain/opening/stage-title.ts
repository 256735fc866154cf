const TITLES: Readonly<Record<string, string>> = {
  'application-screen': 'Screen of the application',
  'portfolio-review': 'Portfolio review',
  'first-call': 'First call',
  'technical-interview': 'Technical interview',
  'ml-system-design': 'ML system design',
  'deployment-exercise-review': 'Deployment exercise review',
  'incident-operations': 'Incident and operations',
  behavioural: 'Behavioural and collaboration',
  'language-and-communication': 'Language and communication',
  references: 'References',
};

/** What a bank's stage is called; one that is not known is named by its slug: `pair-programming` is "Pair programming". */
export function stageTitle(stage: string): string {
  const words = stage.replaceAll('-', ' ');
  return TITLES[stage] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
