import torch

a, b = torch.zeros(2, requires_grad=True), torch.zeros(1, requires_grad=True)
(3 * a[0] + 4 * b[0]).backward()
torch.nn.utils.clip_grad_norm_([a, b], max_norm=1.)
a.grad, b.grad
