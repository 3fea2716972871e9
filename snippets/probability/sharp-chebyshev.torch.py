import torch

k = torch.tensor([1., 2., 4.])
tail = 1 / (2 * k ** 2)
x = torch.tensor([2., 3., 4.])
p = torch.stack([tail, 1 - 2 * tail, tail], dim=1)
mean = (p * x).sum(dim=1, keepdim=True)
sd = torch.sqrt((p * (x - mean) ** 2).sum(dim=1, keepdim=True))
far = torch.abs(x - mean) >= k[:, None] * sd
torch.where(far, p, 0.).sum(dim=1), 1 / k ** 2
