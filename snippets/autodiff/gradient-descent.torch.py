import torch

x = torch.tensor([0., 0.], requires_grad=True)
target = torch.tensor([3., -1.])
for _ in range(3):
    loss = ((x - target) ** 2).sum()
    loss.backward()
    with torch.no_grad():
        x -= 0.25 * x.grad
    x.grad = None
x
