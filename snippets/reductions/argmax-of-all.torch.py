import torch

x = torch.tensor([[3., 1., 2.], [4., 6., 5.]])
torch.argmax(x), torch.argmin(x)
