import torch

w = torch.zeros(3, requires_grad=True)
w.grad = torch.tensor([3.0, -0.2, -4.0])
torch.nn.utils.clip_grad_value_([w], 0.5)
w.grad
