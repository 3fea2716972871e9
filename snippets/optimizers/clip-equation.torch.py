import torch

w = torch.zeros(2, requires_grad=True)
w.grad = torch.tensor([3.0, 4.0])
torch.nn.utils.clip_grad_norm_([w], max_norm=2.0)
w.grad.norm(), torch.tensor(2.0)
