import torch

torch.nested.nested_tensor([torch.tensor([1., 2.]), torch.tensor([3.])])
