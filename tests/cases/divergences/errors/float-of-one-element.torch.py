import torch

float(torch.tensor([3.5]))
