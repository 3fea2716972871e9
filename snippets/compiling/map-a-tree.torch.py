import torch

params = {"w": torch.tensor([1., 2.]), "b": torch.tensor(3.)}
slopes = {"w": torch.tensor([10., 20.]), "b": torch.tensor(-10.)}
{name: params[name] - 0.1 * slopes[name] for name in params}
