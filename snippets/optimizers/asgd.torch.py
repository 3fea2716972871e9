import torch

p = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.ASGD([p], lr=0.1, lambd=0.0, t0=1)
for gradient in [1.0, 1.0, 1.0, -2.0]:
    p.grad = torch.tensor(gradient)
    optimizer.step()
optimizer.state[p]["ax"]
