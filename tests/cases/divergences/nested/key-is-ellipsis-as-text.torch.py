import torch

{'...': 1.0}
