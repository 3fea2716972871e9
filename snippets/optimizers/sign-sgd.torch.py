import torch

p, path = torch.tensor(1.0), []
for g in torch.tensor([1.0, 1.0, 1.0, -2.0]):
    p = p - 0.1 * torch.sign(g)
    path.append(p)
torch.stack(path)
