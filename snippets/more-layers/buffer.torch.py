import torch


class Counter(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(2))
        self.count = torch.nn.Buffer(torch.zeros(()))


model = Counter()
model.count += 1
len(list(model.parameters())), model.state_dict()["count"]
