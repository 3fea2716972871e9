import torch

x = torch.tensor([-2., -0.5, 0.5, 3.])
torch.nn.functional.leaky_relu(x)
