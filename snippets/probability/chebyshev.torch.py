import torch

x = torch.tensor([0., 4., 5., 6., 12.])
p = torch.tensor([0.05, 0.15, 0.55, 0.2, 0.05])
k = torch.tensor([1.25, 1.5, 2., 3.])
mean = (p * x).sum()
sd = torch.sqrt((p * (x - mean) ** 2).sum())
far = torch.abs(x - mean) >= k[:, None] * sd
torch.where(far, p, 0.).sum(dim=1), 1 / k ** 2
