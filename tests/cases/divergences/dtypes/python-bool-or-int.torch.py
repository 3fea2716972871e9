import torch

bool(torch.tensor(1.) > 0)
