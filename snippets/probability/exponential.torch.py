import torch

torch.manual_seed(0)
torch.distributions.Exponential(2.).sample((4,))
