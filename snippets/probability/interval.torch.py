import torch

b = torch.tensor([1., 2., 3.])
x = torch.linspace(-1., 1., 1001) * b[:, None]
density = torch.distributions.Normal(0., 1.).log_prob(x).exp()
torch.trapezoid(density, x), torch.special.ndtr(b) - torch.special.ndtr(-b)
