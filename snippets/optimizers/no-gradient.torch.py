import torch

p = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.1, momentum=0.9)
p.grad = torch.tensor(1.0)
optimizer.step()
optimizer.zero_grad()
optimizer.step()
p
