import torch


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        layers = [torch.nn.Linear(2, 2, bias=False) for _ in range(2)]
        self.layers = torch.nn.ModuleList(layers)


len(list(Model().parameters()))
