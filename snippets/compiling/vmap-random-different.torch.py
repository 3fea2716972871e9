import torch


def noisy(x):
    return x + torch.rand(())


y = torch.vmap(noisy, randomness="different")(torch.zeros(3))
(y == y[0]).all()
