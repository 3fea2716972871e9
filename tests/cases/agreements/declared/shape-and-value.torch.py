import torch

torch.argmax(torch.tensor([[1., 5.], [7., 2.]]))
