import torch


def loss(params):
    return params["w"] ** 2 * params["b"]


torch.func.grad(loss)({"w": torch.tensor(3.), "b": torch.tensor(2.)})
