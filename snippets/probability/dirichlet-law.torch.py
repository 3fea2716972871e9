import torch

torch.manual_seed(0)
alpha = torch.tensor([1., 2., 3.])
shares = torch.distributions.Dirichlet(alpha).sample((20_000,))
shares[:, 1]
