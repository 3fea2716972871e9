import torch

torch.zeros(0, dtype=torch.bool).all()
