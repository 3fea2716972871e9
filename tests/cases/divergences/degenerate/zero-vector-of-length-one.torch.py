import torch

torch.nn.functional.normalize(torch.zeros(3), dim=0)
