import torch

p = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.Rprop([p], lr=0.1)
path = []
for gradient in [1.0, 1.0, 1.0, -2.0]:
    p.grad = torch.tensor(gradient)
    optimizer.step()
    path.append(p.detach().clone())
torch.stack(path)
