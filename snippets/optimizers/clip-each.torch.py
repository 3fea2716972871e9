import torch

a, b = torch.zeros(2, requires_grad=True), torch.zeros(1, requires_grad=True)
a.grad, b.grad = torch.tensor([3.0, 0.0]), torch.tensor([4.0])
torch.nn.utils.clip_grad_norm_([a, b], max_norm=1.0)
torch.optim.SGD([a, b], lr=1.0).step()
[-a.detach(), -b.detach()]
