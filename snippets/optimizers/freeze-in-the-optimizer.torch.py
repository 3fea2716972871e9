import torch

a, b = torch.tensor(1.0, requires_grad=True), torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([b], lr=0.1)
a.grad = b.grad = torch.tensor(1.0)
optimizer.step()
a.detach(), b.detach()
