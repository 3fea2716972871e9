import torch

roots = torch.tensor([1., 2., -3.])
p = torch.ones(1)
for r in roots:
    p = torch.nn.functional.pad(p, (0, 1)) - r * torch.nn.functional.pad(p, (1, 0))
p
