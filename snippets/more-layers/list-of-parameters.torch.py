import torch


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.scales = torch.nn.ParameterList([torch.ones(2), torch.zeros(3)])


[p.detach() for p in Model().parameters()]
