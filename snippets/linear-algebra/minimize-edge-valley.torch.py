import torch


def f(x):
    return (x[0] - 1) ** 2 + 10 * (x[1] - x[0] ** 2) ** 2


x = torch.tensor([0.0, 0.0], requires_grad=True)
optimizer = torch.optim.LBFGS([x], max_iter=100, line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = f(x)
    loss.backward()
    return loss


optimizer.step(closure)
x.detach()
