import jax
import jax.numpy as jnp
from flax import nnx

half, rngs = {"dtype": jnp.bfloat16}, nnx.Rngs(0)
model = nnx.Sequential(
    nnx.Linear(3, 4, **half, rngs=rngs), nnx.relu, nnx.Linear(4, 2, **half, rngs=rngs)
)
y = model(jnp.ones((1, 3)))
[*(w.dtype.name for w in jax.tree.leaves(nnx.state(model, nnx.Param))), y.dtype.name]
