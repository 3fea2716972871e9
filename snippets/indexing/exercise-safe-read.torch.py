import torch

x = torch.tensor([10., 20., 30.])
i = torch.tensor([2, 3, 0, 1])
torch.where(i < len(x), x[i.clamp(max=len(x) - 1)], torch.nan)
