import torch

torch.manual_seed(0)
torch.distributions.Gumbel(0., 1.).sample((4,))
