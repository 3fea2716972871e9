import torch

x = torch.tensor([1., 2., 3.])
total, steps = torch.tensor(0.), []
for v in x:
    total = total + v
    steps.append(total**2)
total, torch.stack(steps)
