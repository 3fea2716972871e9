import torch

x = torch.tensor([-1., 0., 1., 4.])
torch.distributions.Normal(1., 2.).log_prob(x)
