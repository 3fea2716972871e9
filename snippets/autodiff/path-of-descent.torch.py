import torch

def loss(x):
    return ((x - target) ** 2).sum(dim=-1)

x = torch.tensor([0., 0.])
target = torch.tensor([3., -1.])
path = [x]
for _ in range(4):
    x = x - 0.25 * torch.func.grad(loss)(x)
    path.append(x)
path = torch.stack(path)
target, path, loss(path)
