import torch

x = torch.linspace(-4., 4., 65)
k = torch.linspace(1., 4., 25)
x, torch.distributions.Normal(0., 1.).log_prob(x).exp(), k, 2 * torch.special.ndtr(-k), 1 / k**2
