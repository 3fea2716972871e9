import torch

S = torch.tensor([[1., 1.], [1., 1.]])
x = torch.distributions.MultivariateNormal(torch.zeros(2), S).sample((5,))
torch.isnan(x).any()
