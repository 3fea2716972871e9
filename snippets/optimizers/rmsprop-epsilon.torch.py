import torch

p = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.RMSprop([p], lr=0.01, alpha=0.9)
path = []
for gradient in [1e-05]:
    p.grad = torch.tensor(gradient)
    optimizer.step()
    path.append(p.item())
torch.tensor(path)
