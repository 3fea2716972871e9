import torch

x = torch.tensor([1., 2., 3., 10.])
w = torch.tensor(1., requires_grad=True)
halves = sum(((w * batch) ** 2).mean() / 2 for batch in x.split(3))
shares = sum(((w * batch) ** 2).sum() / len(x) for batch in x.split(3))
torch.autograd.grad(halves, w) + torch.autograd.grad(shares, w)
