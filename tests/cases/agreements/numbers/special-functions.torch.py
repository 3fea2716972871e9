import torch

torch.lgamma(torch.tensor([0.5, 3., 100.])), torch.erf(torch.tensor([0.1, 1., 3.]))
