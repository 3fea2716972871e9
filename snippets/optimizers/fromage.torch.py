import torch

p, path = torch.tensor([1.0, 2.0]), []
for g in torch.tensor([[1.0, 2.0], [1.0, -1.0], [0.5, 1.0]]):
    p = (p - 0.1 * torch.linalg.norm(p) / torch.linalg.norm(g) * g) / (1 + 0.1**2) ** 0.5
    path.append(p)
torch.stack(path)
