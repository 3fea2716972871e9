import torch

torch.tensor(3.)
