import torch

torch.fmod(torch.tensor([-7., 7.]), 3)
