import torch

p, path = torch.tensor(1.0), []
z = x = p
v = t = 0.0
for g in torch.tensor([1.0, 1.0, 0.5, -2.0]):
    t += 1
    v = 0.999 * v + 0.001 * g**2
    z = z - 0.1 * g / ((v / (1 - 0.999**t)) ** 0.5 + 1e-8)
    x = x + (z - x) / t
    p = 0.1 * z + 0.9 * x
    path.append(p)
torch.stack(path)
