import torch

joint = torch.tensor([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
    [[0., 0., 0.2], [0.8, 0., 0.]],
])
x = torch.tensor([[0.], [1.]])
y = torch.tensor([1., 2., 4.])

def E(values):
    return (joint * values).sum(dim=(1, 2), keepdim=True)

dx, dy = x - E(x), y - E(y)
abs(E(dx * dy)), torch.sqrt(E(dx ** 2) * E(dy ** 2))
