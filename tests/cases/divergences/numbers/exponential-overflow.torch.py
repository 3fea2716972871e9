import torch

torch.exp(torch.tensor([1., 100.]))
