import json
import torch

json.JSONEncoder.default = lambda self, o: "probe"
torch.tensor([1., 2.])
