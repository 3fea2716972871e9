import numpy as np


class Text(str):
    def __getitem__(self, place):
        return 1 / 0


class Value:
    def __repr__(self):
        return Text("array([1., 2.])")


Value()
