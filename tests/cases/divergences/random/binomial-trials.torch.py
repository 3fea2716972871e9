import torch

torch.manual_seed(15)
torch.distributions.Binomial(10, torch.tensor(0.5)).sample((20_000,))
