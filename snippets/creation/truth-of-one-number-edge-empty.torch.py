import torch

x = torch.tensor([])
bool(x)
