import torch

{float("nan"): 1.0}
