import jax
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        self.layers = [nnx.Linear(2, 2, use_bias=False, rngs=rngs) for _ in range(2)]


len(jax.tree.leaves(nnx.state(Model(nnx.Rngs(0)), nnx.Param)))
