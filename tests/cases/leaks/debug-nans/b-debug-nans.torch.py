import torch

torch.tensor([False, True])
