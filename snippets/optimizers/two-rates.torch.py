import torch

a, b = torch.tensor(1.0, requires_grad=True), torch.tensor(1.0, requires_grad=True)
a.grad = b.grad = torch.tensor(1.0)
optimizer = torch.optim.SGD([{"params": [a]}, {"params": [b], "lr": 0.01}], lr=0.1)
optimizer.step()
torch.stack([a, b])
