import torch

p, path = torch.tensor(1.0), []
mean = 0.0
for g in torch.tensor([1.0, 1.0, 1.0, -2.0]):
    mean = 0.9 * mean + 0.1 * g
    p = p - 0.1 * torch.sign(mean)
    path.append(p)
torch.stack(path)
