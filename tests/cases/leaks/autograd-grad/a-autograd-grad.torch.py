import torch

torch.autograd.grad = lambda outputs, inputs, **k: (torch.zeros_like(inputs),)
torch.tensor([1., 2.])
