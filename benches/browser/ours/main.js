// Hands the yardstick’s plan over as one of ours, at once. What it costs counts as ours.

const editor = document.querySelector('individuell-plan');
const answer = await fetch(new URLSearchParams(location.search).get('plan'));
editor.plan = planOfOurs(await answer.json());

function planOfOurs({ title, summary, participants, goals }) {
  return {
    format: 'individuell-plan/1',
    id: 'plan-1',
    title,
    whatMatters: summary,
    participants: participants.map(({ id, name, role, contact }) => ({
      id,
      name,
      organisation: role,
      phone: contact,
    })),
    goals: goals.map((goal) => ({
      ...goal,
      measures: goal.measures.map(({ description, ...measure }) => ({ ...measure, how: description })),
      evaluations: goal.evaluations.map((one, index) => ({ id: `${goal.id}e${index + 1}`, ...one })),
    })),
    measures: [],
  };
}
