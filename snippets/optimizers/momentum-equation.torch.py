import torch

gradients, p = [1.0, 3.0, -2.0], torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=1.0, momentum=0.5)
for g in gradients:
    p.grad = torch.tensor(g)
    before = p.item()
    optimizer.step()
before - p.detach(), torch.tensor(sum(0.5 ** (2 - k) * g for k, g in enumerate(gradients)))
