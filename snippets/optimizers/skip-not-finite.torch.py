import torch

p, path = torch.tensor(1.0), []
for g in torch.tensor([1.0, float("inf"), float("nan"), -2.0]):
    if g.isfinite():
        p = p - 0.1 * g
    path.append(p)
torch.stack(path)
