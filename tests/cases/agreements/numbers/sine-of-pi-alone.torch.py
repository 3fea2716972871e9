import torch

torch.sin(torch.tensor(torch.pi))
