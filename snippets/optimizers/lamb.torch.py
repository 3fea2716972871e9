import torch

p, path = torch.tensor([1.0, 2.0]), []
m = v = t = 0.0
for g in torch.tensor([[1.0, 2.0], [1.0, -1.0], [0.5, 1.0]]):
    t += 1
    m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
    step = (m / (1 - 0.9**t)) / (torch.sqrt(v / (1 - 0.999**t)) + 1e-6)
    p = p - 0.1 * torch.linalg.norm(p) / torch.linalg.norm(step) * step
    path.append(p)
torch.stack(path)
