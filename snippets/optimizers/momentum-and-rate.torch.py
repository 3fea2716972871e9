import torch

p = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.1, momentum=0.9)
path = []
for rate, gradient in [(0.1, 1.0), (0.1, 1.0), (0.01, 1.0), (0.01, -2.0)]:
    optimizer.param_groups[0]["lr"] = rate
    p.grad = torch.tensor(gradient)
    optimizer.step()
    path.append(p.item())
torch.tensor(path)
