import torch

k = torch.tensor([1., 2., 4.])
tail = 1 / (2 * k ** 2)
x = torch.tensor([-1., 0., 1.])
p = torch.stack([tail, 1 - 2 * tail, tail], dim=1)
sd = torch.sqrt((p * x ** 2).sum(dim=1))
far = torch.abs(x) >= (k * sd)[:, None]
torch.where(far, p, 0.).sum(dim=1), 1 / k ** 2
