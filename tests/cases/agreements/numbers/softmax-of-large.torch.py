import torch

torch.softmax(torch.tensor([1000., 1001., 1003.]), 0)
