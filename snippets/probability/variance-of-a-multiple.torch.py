import torch

x = torch.tensor([1., 2., 6.])
p = torch.tensor([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
a = torch.tensor([[-3.], [0.5], [2.]])
b = torch.tensor([[1.], [4.], [-7.]])

def E(values):
    return (p * values).sum(dim=1, keepdim=True)

def Var(values):
    return E((values - E(values)) ** 2)

Var(a * x + b), a ** 2 * Var(x)
