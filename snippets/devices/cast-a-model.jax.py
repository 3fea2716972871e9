import jax
import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
model = nnx.Sequential(nnx.Linear(3, 2, rngs=rngs), nnx.Linear(2, 1, rngs=rngs))
nnx.update(model, jax.tree.map(lambda w: w.astype(jnp.float16), nnx.state(model)))
[w.dtype.name for w in jax.tree.leaves(nnx.state(model, nnx.Param))]
