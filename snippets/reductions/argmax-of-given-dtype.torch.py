import torch

x = torch.tensor([[3., 1., 2.], [4., 6., 5.]])
x.argmax(1).to(torch.int8), x.argmin(1).to(torch.int8)
