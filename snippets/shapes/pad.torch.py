import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
torch.nn.functional.pad(x, (0, 2, 1, 0))
