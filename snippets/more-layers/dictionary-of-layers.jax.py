import jax
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        heads = {"a": nnx.Linear(2, 1, rngs=rngs), "b": nnx.Linear(2, 3, rngs=rngs)}
        self.heads = nnx.Dict(heads)


model = Model(nnx.Rngs(0))
shapes = [w.shape[::-1] for w in jax.tree.leaves(nnx.state(model.heads["b"], nnx.Param))]
sorted(shapes), len(jax.tree.leaves(nnx.state(model, nnx.Param)))
