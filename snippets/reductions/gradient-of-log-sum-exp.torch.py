import torch

x = torch.tensor([1., 2., 4., -0.5])
lse = lambda x: torch.logsumexp(x, dim=0)
torch.func.grad(lse)(x), torch.softmax(x, dim=0)
