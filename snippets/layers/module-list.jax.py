import jax
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        layers = [nnx.Linear(2, 2, use_bias=False, rngs=rngs) for _ in range(2)]
        self.layers = nnx.List(layers)


len(jax.tree.leaves(nnx.state(Model(nnx.Rngs(0)), nnx.Param)))
