import torch

x = torch.tensor([[1., 9., 3.], [4., 5., 6.]])
torch.argmax(x)
