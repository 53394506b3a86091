import type { ThemeLexicon } from '../themeLexicon.ts';

export const llmAgentsPlanning: ThemeLexicon = {
  label: 'LLM agents & planning',
  area: 'Language models',
  terms: `
LLM agent / LLM-based agent / language agent / language model agent / LLM-powered agent / LLM-driven agent / generalist agent / foundation agent = 2
agentic / autonomous LLM = 1.8
AI agent / agent framework / agent system / intelligent assistant / autonomous agent / digital agent / agent benchmark / agent training / agent tuning / agent trajectory / agent capability / agent learning / AI assistant = 1.2
multi-agent LLM / multi-agent debate / multi-agent conversation / agent collaboration / multi-agent workflow / role-playing agent / AutoGen / society of agents / agent society / collaborating agents = 1.6
web agent / web navigation / browser agent / web browsing / web automation / WebArena / Mind2Web / WebShop / MiniWoB / browsing agent / BrowseComp / web task = 1.7
screen understanding / computer use / OSWorld / UI navigation / ScreenSpot / desktop automation / OS agent = 1.6
mobile agent / AndroidWorld / smartphone agent / device control / mobile GUI / app automation / mobile app / AITW = 1.3
tool use / tool learning / tool calling / function calling / tool-augmented / API call / API calling / tool invocation / tool retrieval / Toolformer / ToolBench / ToolLLM / tool selection / external tool / tool-integrated / Model Context Protocol / tool documentation = 1.8
+ Gorilla = 1.8
embodied agent / embodied AI / embodied planning / embodied task / embodied instruction / household task / ALFWorld / ALFRED / VirtualHome / ScienceWorld / BabyAI / text-based game / interactive environment / open-ended environment / TextWorld = 1.4
LLM planning / planning with LLM / language model planning / LLM planner / LLM as planner / LLM-based planning / planning ability / planning capability / TravelPlanner / plan generation / task planning / long-horizon planning / high-level planning / hierarchical planning / plan-and-execute / planning domain / PDDL / Blocksworld / plan execution / replanning = 1.5
classical planning / automated planning / symbolic planning / task decomposition / subgoal / subtask / goal decomposition / task graph / action plan / action sequence = 0.9
AFlow / agent design / compound AI system / DSPy / TextGrad = 1.2
ReAct / Reflexion / AutoGPT / BabyAGI / LangChain / HuggingGPT / act-and-reason / thought-action / self-reflective agent / observation-action = 1.5
LLM as world model / language world model / LLM simulator / user simulator = 1
agent memory / long-term memory / memory of agents / memory module / episodic memory / memory mechanism / memory-augmented agent / skill library = 1.1
deep research / research agent / AI scientist / scientific discovery agent / autonomous research / automated research / automated scientific discovery / literature review agent / AI co-scientist / idea generation / research idea = 1.4
software engineering agent / SWE-bench / SWE-agent / coding agent / code agent / data science agent / Kaggle agent / MLE-bench / issue resolution / GitHub issue / terminal agent / repository-level agent = 1.3
search agent / information-seeking agent / search engine use / search-augmented agent / Search-R1 = 1.1
generative agents / social simulation / human behavior simulation / persona simulation / LLM-based simulation / game-playing agent / negotiation agent / theory of mind = 1.1
+ believable = 1.1
SayCan / VLN = 0.8
multi-turn interaction / multi-turn tool / long-horizon task / LLM decision-making / interactive decision-making / interactive task / open-ended task = 1
human-AI collaboration / personal assistant / tau-bench / office assistant = 0.9
agent safety / agent security / agent evaluation / AgentBench / AgentGym / AssistantBench / guardrail agent = 1.1
agent communication / role assignment / swarm of LLM = 0.9
self-evolving / open-ended evolution / AlphaEvolve / FunSearch = 0.8
execution feedback / environment interaction / trajectory data / expert trajectory = 0.6
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
pure vision agent / autonomous GUI / visual agent / cognitive agent / PC agent / digital environment / game agent / language game / social deduction / strategic LLM = 1.2
+ desktop / clicking = 1.2
robotic planning with LLM / formalized planning / planning with formal / travel planning / meal planning / scheduling assistant = 0.9
+ itinerary = 0.9
GUI agent = 1.6
tool-using / tool user / tool agent / multi-tool / tool-augmented LLM / tool creation / tool planning / API selection / API documentation / code-as-action / executable actions / sandbox = 1.5
agent-based LLM / LLM multi-agent / multi-agent system of LLM / multi-agent communication / agent interaction / agent society simulation / debate among agents / agent planning / planning agent / agent workflow / agent reasoning / agent performance / agent robustness / agent behavior / agent policy / agent environment = 1
autonomous web / autonomous task / autonomous experiment / autonomous discovery / automated science / lab automation / chemistry agent / bioinformatics agent / medical agent / clinical agent / financial agent / trading agent / game-playing LLM / legal agent = 0.9
computer agent / computer control / operating system agent / GUI automation / UI automation / UI element / UI understanding / screenshot-based / app control / task automation / robotic process automation = 1.4
+ RPA = 1.4
world knowledge planning / LLM-based planner / LLM-generated plan / plan refinement / plan verification / goal-oriented / goal-directed planning / task plan / hierarchical agent / planner-executor / planner and executor / high-level plan / low-level action / action grounding / affordance of LLM = 1
embodied instruction following / instruction following agent / embodied question answering / embodied reasoning / embodied LLM / embodied decision / household robot LLM / object rearrangement by LLM / navigation instruction / vision-and-language navigation = 1.2
+ web / interface / action / memory / goal / trajectory / task = 0.2
`,
};
