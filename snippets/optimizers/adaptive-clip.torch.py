import torch

p, g = torch.tensor([0.3, 0.4]), torch.tensor([3.0, 4.0])
limit = 0.1 * torch.linalg.norm(p).clamp(min=1e-3)
g * (limit / torch.linalg.norm(g)).clamp(max=1)
