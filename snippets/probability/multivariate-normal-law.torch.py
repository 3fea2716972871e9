import torch

torch.manual_seed(0)
mean = torch.tensor([1., -1.])
covariance = torch.tensor([[3., 1.], [1., 1.]])
draws = torch.distributions.MultivariateNormal(mean, covariance).sample((20_000,))
2 * draws[:, 0] - draws[:, 1] + 1
