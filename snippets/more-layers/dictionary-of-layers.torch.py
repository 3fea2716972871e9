import torch


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        heads = {"a": torch.nn.Linear(2, 1), "b": torch.nn.Linear(2, 3)}
        self.heads = torch.nn.ModuleDict(heads)


sorted(tuple(p.shape) for p in Model().heads["b"].parameters()), len(list(Model().parameters()))
