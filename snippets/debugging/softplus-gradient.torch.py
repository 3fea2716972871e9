import torch

x = torch.tensor([1000., 0.])
naive = torch.func.grad(lambda x: torch.log1p(torch.exp(x)).sum())
safe = torch.func.grad(lambda x: torch.nn.functional.softplus(x).sum())
naive(x), safe(x)
