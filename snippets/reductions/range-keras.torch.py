import torch

x = torch.tensor([[3., 1., 2.], [4., 9., 5.]])
x.amax(1) - x.amin(1)
