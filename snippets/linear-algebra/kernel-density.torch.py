import torch

x, at = torch.tensor([1.0, 2.0, 4.0, 4.5]), torch.tensor([2.0, 3.0])
width = x.std() * len(x) ** (-1 / 5)
kernels = torch.distributions.Normal(x, width)
kernels.log_prob(at[:, None]).exp().mean(dim=1)
