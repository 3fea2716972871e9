import torch

torch.e, torch.exp(torch.tensor(1.))
