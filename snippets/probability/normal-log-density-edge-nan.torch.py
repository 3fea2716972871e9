import torch

x = torch.tensor([float("nan"), 1.])
torch.distributions.Normal(1., 2.).log_prob(x)
