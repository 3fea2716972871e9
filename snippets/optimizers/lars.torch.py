import torch

p, path = torch.tensor([1.0, 2.0]), []
v = 0.0
for g in torch.tensor([[1.0, 2.0], [1.0, -1.0], [0.5, 1.0]]):
    trust = 0.001 * torch.linalg.norm(p) / torch.linalg.norm(g)
    v = 0.9 * v + 10.0 * trust * g
    p = p - v
    path.append(p)
torch.stack(path)
