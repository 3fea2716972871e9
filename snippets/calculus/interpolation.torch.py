import torch

x = torch.tensor([0.5, 1.25, 2.5])
xp = torch.tensor([0., 1., 3.])
fp = torch.tensor([1., 3., 9.])
i = torch.searchsorted(xp, x)
t = (x - xp[i - 1]) / (xp[i] - xp[i - 1])
torch.lerp(fp[i - 1], fp[i], t)
