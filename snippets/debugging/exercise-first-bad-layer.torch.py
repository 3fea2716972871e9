import torch

steps = torch.neg, torch.exp, torch.log, torch.sqrt, torch.square
x, seen = torch.tensor(3.), []
for step in steps:
    x = step(x)
    seen.append(x.isfinite().item())
seen.index(False)
