import type { ThemeLexicon } from '../themeLexicon.ts';

export const deepRlRobotics: ThemeLexicon = {
  label: 'Deep RL & robotics',
  area: 'Reinforcement learning & decisions',
  terms: `
reinforcement learning / RL = 1.2
deep reinforcement learning / deep RL / DRL / reinforcement learning algorithm / RL algorithm / RL agent / reinforcement learning agent = 1.8
D4RL / conservative Q-learning / CQL / implicit Q-learning / IQL / offline-to-online / offline dataset / decision transformer / return-conditioned / trajectory transformer / behavior regularization / OOD action = 1.9
model-free reinforcement learning / model-free RL / world model / DreamerV3 / MuZero / latent dynamics / imagined rollout / learned dynamics = 1.5
on-policy / off-policy / replay buffer / experience replay / prioritized replay / target network / sample efficiency = 1
PPO / proximal policy optimization / TRPO / TD3 / DDPG / A3C / A2C / IMPALA / actor-critic / clipped surrogate / trust-region policy = 1.4
DQN / deep Q-network / deep Q-learning / C51 / overestimation bias / value overestimation / Q-value / Q-ensemble / critic ensemble = 1.4
policy gradient / policy optimization / policy improvement / policy learning / policy search / learned policy / control policy / policy network / visuomotor policy / stochastic policy / deterministic policy = 0.9
policy = 0.4
diversity of skills / skill discovery / DIAYN / intrinsic motivation / curiosity / intrinsic reward / quality-diversity / exploration bonus / sparse reward / hard exploration / count-based exploration / Go-Explore = 1.4
exploration = 0.5
reward shaping / reward design / reward engineering / reward function / dense reward / reward learning / Eureka / reward specification / reward machine / credit assignment / return decomposition / delayed reward / cumulative reward / expected return = 1
imitation learning / behavior cloning / behavioral cloning / learning from demonstration / expert demonstration / demonstration data / inverse reinforcement learning / GAIL / adversarial imitation / DAgger / apprenticeship / teleoperation / learning from observation / action chunking / diffusion policy = 1.7
safety constraint / safe exploration / control barrier function / safety filter / safe control / safety-critical control / Safety Gym / cost constraint = 1.5
MARL / centralized training / decentralized execution / CTDE / QMIX / MAPPO / StarCraft / SMAC / SMACv2 / value decomposition / emergent communication / ad hoc teamwork / zero-shot coordination / Overcooked / Hanabi / self-play / population-based training / opponent modeling / agents coordinate = 1.4
goal-conditioned / goal-reaching / options framework / temporal abstraction / option discovery / sub-goal / long-horizon manipulation / multi-goal / feudal = 1.2
meta-reinforcement learning / algorithm distillation / procedural generation / Procgen / generalist policy / foundation policy / task generalization = 1.2
plasticity loss / loss of plasticity / primacy bias / dormant neuron / state representation / state abstraction / successor feature / successor representation / bisimulation / DrQ = 1.3
robot / robotic = 1.6
robot control / robotic manipulation / manipulation task / dexterous manipulation / bimanual / dexterous hand / in-hand manipulation / gripper / pick-and-place / robot arm / robotic arm / end-effector / contact-rich / tactile / deformable manipulation / peg-in-hole = 1.8
legged robot / quadruped / quadrupedal / humanoid / bipedal / biped / whole-body control / exoskeleton / soft robot / soft robotics / aerial robot / quadrotor / unmanned aerial vehicle / underwater vehicle / mobile robot / wheeled robot / human-robot interaction / social robot / cobot / micro-robot = 1.6
sim-to-real / sim2real / simulation to reality / reality gap / domain randomization / MuJoCo / Isaac Gym / Isaac Sim / Gazebo / PyBullet / simulation environment / digital twin / differentiable physics / differentiable simulation / Brax / CARLA = 1.4
vision-language-action / VLA / RT-2 / RT-1 / OpenVLA / embodiment / language-conditioned policy / language-conditioned manipulation / LIBERO / RLBench / Meta-World / CALVIN / BridgeData = 1.9
motion planning / path planning / trajectory optimization / trajectory planning / trajectory generation / trajectory tracking / collision avoidance / obstacle avoidance / ObjectNav / sampling-based planner / RRT / rapidly-exploring / PRM roadmap / path following / coverage path = 1.4
model predictive control / MPC / stabilization of system / PID / LQR / Lyapunov control / impedance control / visual servoing / sliding mode / system identification / data-driven control / iterative learning control = 0.8
autonomous driving / self-driving / autonomous vehicle / driving policy / lane change / vehicle control / traffic simulation / driving simulation / motion forecasting / traffic signal control / adaptive cruise / platoon / connected vehicles / parking maneuver / ADAS = 1.2
Atari / Arcade Learning Environment / Gymnasium / DeepMind Control Suite / DMControl / continuous control / HalfCheetah / MiniGrid / gridworld / NetHack / Franka Kitchen / discrete action / continuous action / benchmark environment = 1.3
AlphaGo / AlphaZero / Dota / real-time strategy / game AI / card game / NPC = 0.9
plasma control / sepsis treatment / treatment policy = 0.9
diffusion planner / diffusion planning / Diffuser / generative policy / flow policy / action diffusion / consistency policy / planning with diffusion / energy-based policy = 1.3
parallel environments / massively parallel simulation = 1.3
neuroevolution / policy distillation / policy transfer / teacher-student policy / privileged information policy / residual policy / interactive imitation / preference-based policy / learning from play = 1
adversarial policy / robust policy / risk-sensitive policy / observation perturbation / POMDP policy / recurrent policy / partial observability / partially observable environment / delay in control / action delay / non-stationary environment = 0.9
semantic mapping / multi-robot / robot team / robotic system / robot operating system / RoboCup / sensor fusion / Kalman filter localization / grasp detection / grasp planning / affordance / object manipulation / object rearrangement / scene rearrangement / mobile manipulation = 1.2
decision-making / Markov decision process / MDP / POMDP = 0.4
+ action = 0.4
+ reward / return = 0.5
+ agent = 0.5
+ control = 0.5
+ environment = 0.4
+ trajectory = 0.4
+ state = 0.1
+ task = 0.1
+ simulation / simulated / real-world experiment / real robot / hardware experiment = 0.4
+ motion / planner / planning = 0.4
+ simulator / controller / kinematics / navigation / locomotion / grasping / multi-agent / optimal control / feedback control / skill / formation control / closed-loop / state feedback / control law / robust control / adaptive control / nonlinear control / control theory / video game / game playing / board game / UAV / drone = 0.6
game of / tile game / Tetris / Pac-Man / Hearthstone / 2048 / Go-playing / temporal difference learning for games / n-tuple network = 0.7
behavior space / behavior repertoire / MAP-Elites / embodied control / sensorimotor / reinforcement learner / policies for robots / muscle / musculoskeletal / prosthesis / wearable robot = 1
order dispatch / ride-hailing / fleet management / adaptive traffic / elevator / HVAC control / energy management by RL = 0.7
human-robot / robot soccer / service robot / manipulation planning / swarm robots / robotic hand / teleoperated / robotic surgery / robot navigation / robot motion = 1.6
RL training = 1.8
offline RL = 1.9
batch RL = 1.9
online reinforcement learning = 1.5
online RL = 1.5
model-based reinforcement learning = 1.5
model-based RL = 1.5
deep deterministic policy gradient = 1.4
constrained reinforcement learning = 1.5
robotic control = 1.8
robot policy = 1.8
robot manipulation = 1.8
walking robot = 1.6
human-robot collaboration = 1.6
robot simulation = 1.4
offline reinforcement learning = 1.9
multi-agent reinforcement learning = 1.4
robot learning = 1.8
safe reinforcement learning = 1.5
hierarchical reinforcement learning = 1.2
`,
};
