import torch

torch.pi, torch.arctan2(torch.tensor(0.), torch.tensor(-1.))
