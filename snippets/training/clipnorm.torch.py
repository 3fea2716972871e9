import torch

a = torch.tensor([0., 0.], requires_grad=True)
b = torch.tensor([0.], requires_grad=True)
optimizer = torch.optim.SGD([a, b], lr=1.0)
a.grad, b.grad = torch.tensor([3., 0.]), torch.tensor([4.])
torch.nn.utils.clip_grad_norm_([a, b], max_norm=1.0)
optimizer.step()
a.detach(), b.detach()
