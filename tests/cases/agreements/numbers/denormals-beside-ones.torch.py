import torch

torch.exp(torch.tensor([0., -90., -100.]))
