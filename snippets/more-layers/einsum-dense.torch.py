import torch

x = torch.arange(6.0).reshape(1, 3, 2)
W, b = torch.arange(8.0).reshape(2, 2, 2), torch.tensor([[1.0, 2.0], [3.0, 4.0]])
torch.einsum("btd,dhk->bthk", x, W) + b
