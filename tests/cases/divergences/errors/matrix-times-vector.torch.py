import torch

torch.tensor([[1., 2.], [3., 4.]]) @ torch.tensor([1., 10.])
