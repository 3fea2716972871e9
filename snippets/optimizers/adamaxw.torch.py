import torch

p, path = torch.tensor(1.0), []
mean = t = 0.0
largest = torch.tensor(0.0)
for g in torch.tensor([1.0, 1.0, 1.0, -2.0]):
    t += 1
    mean = 0.9 * mean + 0.1 * g
    largest = torch.maximum(0.999 * largest, torch.abs(g))
    p = p - 0.1 * (mean / (1 - 0.9**t) / largest + 0.5 * p)
    path.append(p)
torch.stack(path)
