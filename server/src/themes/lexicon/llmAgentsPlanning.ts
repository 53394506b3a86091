import type { ThemeLexicon } from '../themeLexicon.ts';

export const llmAgentsPlanning: ThemeLexicon = {
  label: 'LLM agents & planning',
  area: 'Language models',
  terms: `
LLM agent / LLM-based agent / language agent / language model agent / LLM-powered agent / agents based on large language models / large language model based agent / LLM-driven agent / agentic LLM / generalist agent / foundation agent = 2
agentic / autonomous LLM = 1.8
AI agent / agent framework / agent system / intelligent assistant / autonomous agent / digital agent / agent benchmark / agent training / agent tuning / agent trajectory / agent capability / agent learning / AI assistant = 1.2
multi-agent LLM / LLM-based multi-agent / multi-agent debate / multi-agent framework / multi-agent conversation / agent collaboration / multi-agent workflow / role-playing agent / AutoGen / society of agents / agent society / collaborating agents = 1.6
web agent / web navigation / browser agent / web browsing / web automation / WebArena / Mind2Web / WebShop / MiniWoB / browsing agent / BrowseComp / web task = 1.7
screen understanding / computer use / OSWorld / UI navigation / ScreenSpot / desktop automation / OS agent = 1.6
mobile agent / AndroidWorld / smartphone agent / device control / mobile GUI / app automation / mobile app / AITW = 1.3
tool use / tool learning / tool calling / function calling / tool-augmented / API call / API calling / tool invocation / tool retrieval / Toolformer / ToolBench / ToolLLM / Gorilla / tool selection / external tool / tool-integrated / Model Context Protocol / tool documentation = 1.8
embodied agent / embodied AI / embodied planning / embodied task / embodied instruction / household task / ALFWorld / ALFRED / VirtualHome / ScienceWorld / BabyAI / text-based game / interactive environment / open-ended environment / TextWorld = 1.4
LLM planning / planning with large language models / planning with LLM / language model planning / LLM planner / LLM as planner / LLM-based planning / planning ability / planning capability / TravelPlanner / plan generation / task planning / long-horizon planning / high-level planning / hierarchical planning / plan-and-execute / planning domain / PDDL / Blocksworld / plan execution / replanning = 1.5
classical planning / automated planning / symbolic planning / task decomposition / subgoal / subtask / goal decomposition / task graph / action plan / action sequence = 0.9
AFlow / agent design / agentic architecture / compound AI system / DSPy / TextGrad = 1.2
ReAct / Reflexion / AutoGPT / BabyAGI / LangChain / HuggingGPT / act-and-reason / thought-action / self-reflective agent / observation-action = 1.5
world model of LLM / LLM as world model / language world model / environment simulation by LLM / simulated environment for agents / LLM simulator / user simulator = 1
agent memory / long-term memory / memory of agents / memory module / episodic memory / memory mechanism / experience replay for agents / memory-augmented agent / working memory of LLM / skill library = 1.1
deep research / research agent / AI scientist / scientific discovery agent / autonomous research / automated research / automated scientific discovery / literature review agent / AI co-scientist / idea generation / research idea = 1.4
software engineering agent / SWE-bench / SWE-agent / coding agent / code agent / data science agent / Kaggle agent / MLE-bench / issue resolution / GitHub issue / terminal agent / repository-level agent = 1.3
search agent / information-seeking agent / agentic search / agentic RAG / search engine use / search-augmented agent / Search-R1 = 1.1
generative agents / social simulation / human behavior simulation / believable / persona simulation / LLM-based simulation / simulation of human behavior / game-playing agent / negotiation agent / social interaction of agents / theory of mind = 1.1
LLM robot / robot planning with language / SayCan / Code as Policies / language-conditioned planning / vision-language navigation / VLN / embodied navigation / instruction-guided navigation = 0.8
multi-turn agent / multi-turn interaction / multi-turn tool / long-horizon task / long-horizon agent / decision-making with LLM / LLM decision-making / interactive decision-making / interactive task / open-ended task / real-world task automation = 1
autonomous driving LLM / LLM for control / LLM controller / language-guided reinforcement learning / LLM policy / LLM-guided / LLM-generated reward = 0.7
human-agent collaboration / human-AI collaboration / human-agent interaction / human-in-the-loop agent / proactive agent / personal assistant / personal agent / customer service agent / tau-bench / office assistant = 0.9
agent safety / agent security / agent evaluation / agent-as-a-judge / AgentBench / AgentGym / AssistantBench / guardrail agent / prompt injection of agents = 1.1
agent communication / communication protocol of agents / agent-to-agent / agent role / role assignment / routing of agents / agent selection / agent team / team of agents / heterogeneous agents of LLM / swarm of LLM = 0.9
evolving agents / self-evolving / agent evolution / prompt evolution / self-improving agent / automatic prompt optimization / open-ended evolution / AlphaEvolve / FunSearch / program search with LLM = 0.8
action space of LLM / action generation / execution feedback / environment feedback / environment interaction / interaction with environment / trajectory data / expert trajectory / exploration of environment by LLM = 0.6
agent = 0.5
large language model / LLM = 0.4
+ language model = 0.2
+ plan = 0.5
+ tool = 0.5
+ autonomous / autonomously = 0.3
+ environment = 0.2
+ task completion / success rate = 0.4
+ execution / execute / executable = 0.3
+ planning / planner / Minecraft / web search = 0.8
`,
};
