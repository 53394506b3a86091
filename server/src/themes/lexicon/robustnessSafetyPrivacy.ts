import type { ThemeLexicon } from '../themeLexicon.ts';

export const robustnessSafetyPrivacy: ThemeLexicon = {
  label: 'Robustness, safety & privacy',
  area: 'Learning paradigms',
  terms: `
adversarial robustness / adversarially robust / robustness to adversarial / robust against adversarial / adversarial defense / adversarial vulnerability / adversarially trained / adversarial risk / robustness against adversarial / adversarial machine learning / adversarial setting robustness = 2
adversarial training / adversarial fine-tuning / robust training / TRADES / robust overfitting / catastrophic overfitting / adversarially training / adversarial purification / diffusion purification = 1.7
adversarial example / adversarial attack / adversarial perturbation / adversarial sample / adversarial image / adversarial input / adversarial patch / universal adversarial / adversarial manipulation / adversarial noise / unrestricted adversarial / adversarial prompt / adversarial transferability = 2
black-box attack / FGSM / AutoAttack / Carlini-Wagner / evasion attack / targeted attack / threat model / RobustBench / attack surface = 1.6
attack / attacker / adversary = 1
defense / defend against / defender / defending / countermeasure = 0.9
certified robustness / certified defense / certified radius / certified accuracy / randomized smoothing / certified training / robustness certificate / robustness certification / provable robustness / provably robust / IBP / certifiable robustness / certifiably robust / robustness guarantee / certified adversarial = 2
neural network verification / verification of neural networks / robustness verification / bound propagation / CROWN / Lipschitz network / Lipschitz neural network / Lipschitz-bounded / abstract interpretation / reachability of neural / neural network verifier / Lipschitz constant estimation = 1.5
common corruption / model robustness / input perturbation / robust accuracy / clean accuracy / robust generalization / robust model / robust classifier / worst-case perturbation / robust learning = 1
robustness = 0.6
backdoor / trojan / backdoored / poisoned data / trigger pattern / clean-label / poisoned sample / sleeper agent / trojaned / unlearnable examples = 1.9
Byzantine / robust aggregation / malicious clients / Sybil attack / free-rider / malicious participants = 1.3
differential privacy / differentially private / DP-SGD / privacy amplification / DP mechanism / Gaussian mechanism / Laplace mechanism / pure DP / approximate DP / privacy loss / DP-FTRL / private learning / private optimization / shuffle model / private training / DP training / DP guarantee / zero-concentrated = 2
privacy / private data / sensitive information / sensitive data / anonymization / de-identification / k-anonymity / personally identifiable / PII / GDPR = 1.3
membership inference / model inversion / attribute inference / gradient inversion / gradient leakage / data extraction / property inference / embedding inversion / dataset inference = 2
model extraction / model stealing / model theft / intellectual property protection / ownership verification / fingerprinting / model fingerprint / IP protection / copyright / copyrighted / model ownership / data ownership / license violation / prompt stealing / dataset ownership = 1.3
unlearning / unlearn / unlearned / data deletion / right to be forgotten / forget set / retain set / TOFU / WMDP / concept erasure / concept erasing / forget quality / erase concept / knowledge removal / data removal / concept removal / MUSE benchmark = 2
watermark / watermarking / watermarked / steganography / steganographic / covert communication / information hiding / data hiding = 1.9
machine-generated text / AI-generated text / generated text detection / synthetic image detection / deepfake / face forgery / forgery detection / provenance / forensics / AI-generated content / fake image / image forgery / LLM-generated text / AI-generated images / misinformation / disinformation / fake news = 1.2
jailbreak / jailbreaking / jailbroken / GCG / adversarial suffix / refusal / HarmBench / AdvBench / StrongREJECT / overrefusal = 2
prompt injection / prompt leakage / system prompt extraction / instruction hierarchy / memory injection / prompt hijacking / agent hijacking / AgentDojo = 1.6
red teaming / red team / adversarial testing / safety evaluation / safety benchmark / dangerous capability / toxic / harmlessness / guardrail / guard model / Llama Guard / safety filter / safety classifier / unsafe / hate speech / moderation / harmful / detoxification = 1.3
AI safety / safety alignment / LLM safety / safety fine-tuning / safety training / shallow alignment / safety-aligned / safe alignment / model safety / safety risk / safety-critical / safety degradation / safety mechanism / tamper-resistant / safety tax / safety concern / existential risk / catastrophic risk = 1.6
AI control / deceptive alignment / scheming / sandbagging / alignment faking / AI debate / reward hacking / specification gaming / sycophancy / power-seeking / situational awareness / superalignment / untrusted model / CoT monitoring / CoT monitorability / corrigibility / value alignment / loss of control / goal misgeneralization = 1.2
trustworthy / trustworthiness / responsible AI / AI governance / AI regulation / ethics / ethical / accountability / AI policy / audit / auditing / societal impact / EU AI Act / AI risk / AI law = 1
fairness / fair classification / fair machine learning / demographic parity / equalized odds / equal opportunity / bias mitigation / social bias / gender bias / disparate impact / sensitive attribute / protected attribute / discrimination against / debias / unfairness / demographic group / unfair / fair learning / demographic bias / protected group / racial bias = 1.4
interpretability / explainability / XAI / explanation method / saliency map / SHAP / LIME / counterfactual explanation / post-hoc explanation / circuit discovery / sparse autoencoder / activation patching / causal tracing / concept activation / interpretable / explainable / Shapley / SAE / integrated gradients / polysemantic / monosemantic / local explanation / actionable recourse / algorithmic recourse / transcoders / black-box explanation = 1.1
influence function / data valuation / influence estimation / TracIn / datamodels = 0.9
truthfulness / honesty / factuality / deception detection / honest = 0.6
out-of-distribution detection / failure detection / runtime monitoring / failure prediction = 0.6
multi-party computation / MPC protocol / secure aggregation / private inference / secure inference / trusted execution / zero-knowledge / confidential computing / garbled circuit / encrypted / encryption / secret sharing / oblivious transfer / private set intersection / secure computation / SGX / cryptographic / cryptography / post-quantum / cipher / cryptosystem / public key / signature scheme / digital signature = 1.1
secure federated / private federated / robust federated = 1.6
federated = 0.5
malware / cybersecurity / cyber attack / phishing / security / fraud detection / side-channel / botnet / ransomware / intrusion / penetration testing / fuzzing / denial-of-service / DDoS / authentication / access control / cyber threat / threat intelligence / vulnerabilities / fault injection / cyber-physical attack = 0.9
private synthetic data / private query / private statistics / DP synthetic / private mean estimation / private selection / private estimation / private bandits / private aggregation / private generation / private fine-tuning / private prediction / private stochastic / private convex optimization / private release / private algorithm = 1.5
memorization / data contamination / memorized / leak = 0.7
adversarial graph / graph adversarial / robustness of graph / text adversarial / VLM safety / graph injection / robust graph / speech adversarial = 1.4
Lipschitz regularization / gradient masking / obfuscated gradients / input gradient regularization / robust features / adversarially perturbed / perturbed input / perturbation budget / l-infinity perturbation / bounded perturbations / worst-case adversarial / adversarial loss surface = 1
robust to outliers / adversarial corruption / tampering / data corruption / adversarially corrupted / strategic manipulation / performative prediction / performativity = 0.6
safe generation / NSFW / protection against personalization / image protection / anti-DreamBooth / style mimicry / safe diffusion / image immunization / adversarial protection = 1.2
human values / constitution / value learning / aligned models = 0.7
robust ensemble / attack detection / detecting adversarial / adversarial detection / robust architecture / detect adversarial / detection of adversarial / robust vision transformer / robustness transfer / ensemble robustness = 1.4
safe autonomous / safety verification / safety constraints / safety analysis = 0.6
location privacy / spoofing / liveness / privacy policy / contextual integrity / tracking protection = 1
verifiable / attestation = 0.7
overreliance / vulnerable / risk assessment / safety = 0.5
+ robust = 0.4
+ perturbation = 0.5
+ malicious / adversarial = 0.8
+ confidential / sensitive = 0.4
+ protection / protect / secure = 0.4
+ utility = 0.3
+ verification / certificate / certified / guarantee = 0.4
+ risk / threat / misuse = 0.4
+ bias = 0.3
+ reliability / reliable = 0.3
+ superposition / transparency / lying / small perturbation / leakage / toxicity / exploit / moral / linear representation / compliance / stereotype / misalignment / canary / poison / 1-Lipschitz / poisoning / contamination model / attribution / steering / trust / anomaly / liability / imperceptible / oversight / deception / spam = 0.8
+ weak-to-strong = 0.9
data poisoning / model poisoning / tool poisoning = 1.6
scalable oversight / human oversight / chain-of-thought monitoring = 1.4
emergent misalignment / activation steering / steering vector = 1.3
feature attribution / attribution method / data attribution = 1
imperceptible perturbation / spam detection = 0.9
weak-to-strong generalization = 1
`,
};
