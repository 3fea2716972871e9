import torch

torch.tensor(2.)
