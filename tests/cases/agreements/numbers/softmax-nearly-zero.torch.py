import torch

torch.softmax(torch.tensor([0., -40., -80.]), 0)
