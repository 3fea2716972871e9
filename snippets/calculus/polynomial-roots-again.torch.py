import torch

roots = torch.tensor([1., 2., -3.])
p = torch.ones(1)
for r in roots:
    p = torch.nn.functional.pad(p, (0, 1)) - r * torch.nn.functional.pad(p, (1, 0))
companion = torch.cat((-p[None, 1:], torch.eye(2, 3)))
torch.sort(torch.linalg.eigvals(companion).real).values, torch.sort(roots).values
