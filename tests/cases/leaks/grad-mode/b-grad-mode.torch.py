import torch

(torch.tensor(1., requires_grad=True) * 2).requires_grad
