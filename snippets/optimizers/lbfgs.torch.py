import torch

p = torch.tensor([0.0, 0.0], requires_grad=True)
optimizer = torch.optim.LBFGS([p], line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = (p[0] - 1) ** 2 + 10 * (p[1] + 2) ** 2
    loss.backward()
    return loss


optimizer.step(closure)
p.detach()
