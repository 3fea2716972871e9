import torch

torch.manual_seed(0)
mean = torch.tensor([1., -1.])
covariance = torch.tensor([[2., 1.], [1., 3.]])
torch.distributions.MultivariateNormal(mean, covariance).sample()
