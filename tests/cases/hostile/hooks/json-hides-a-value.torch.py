import json
import torch

encode = json.JSONEncoder.encode
json.JSONEncoder.encode = lambda self, value: encode(self, value).replace("3", "2")
torch.tensor([1., 3.])
