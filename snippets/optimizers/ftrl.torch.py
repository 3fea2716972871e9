import torch

p, path = torch.tensor(1.0), []
n, z = 0.1, 0.0
for g in torch.tensor([1.0, 1.0, 1.0, -2.0]):
    more = n + g**2
    z = z + g - (more**0.5 - n**0.5) / 0.1 * p
    n = more
    p = (torch.clamp(z, -0.5, 0.5) - z) / (n**0.5 / 0.1)
    path.append(p)
torch.stack(path)
