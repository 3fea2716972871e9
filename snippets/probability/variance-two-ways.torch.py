import torch

x = torch.tensor([1., 2., 6.])
p = torch.tensor([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])

def E(values):
    return (p * values).sum(dim=1, keepdim=True)

E((x - E(x)) ** 2), E(x ** 2) - E(x) ** 2
