import torch

torch.manual_seed(0)
alpha = torch.tensor([1., 2., 3.])
torch.distributions.Dirichlet(alpha).sample()
